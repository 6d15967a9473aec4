using System.Buffers;
using GovConsole.Kernel;

namespace GovConsole.Identities;

/// <summary>
/// The unified social credit code of GB 32100: 18 characters, the last one a check character.
/// Codes with a wrong check character are in lawful use (early pilot numbering), so that breach only warns.
/// </summary>
public static class CreditCode
{
    public const int Length = 18;

    private const string Characters = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private static readonly SearchValues<char> Allowed = SearchValues.Create(Characters);

    /// <summary>The rule the code breaks that must be mended before it is stored.</summary>
    public static BrokenRule? Check(string code, string field) =>
        code.Length != Length || code.AsSpan().ContainsAnyExcept(Allowed) ? new("Identity.NotACreditCode", field) : null;

    /// <summary>What the reader should look at twice; never a reason to refuse.</summary>
    public static BrokenRule? Warn(string code, string field) =>
        Check(code, field) is null && CheckCharacter(code) != code[17] ? new("Identity.CreditCodeDoubtful", field) : null;

    public static char CheckCharacter(ReadOnlySpan<char> code)
    {
        var (sum, weight) = (0, 1);
        for (var i = 0; i < 17; i++)
        {
            sum += Characters.IndexOf(code[i]) * weight;
            weight = weight * 3 % 31;
        }

        return Characters[(31 - sum % 31) % 31];
    }
}
