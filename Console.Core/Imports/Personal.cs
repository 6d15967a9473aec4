using GovConsole.Identities;
using GovConsole.Kernel;

namespace GovConsole.Imports;

internal static class Personal
{
    private const int PhoneDigits = 11;
    private const int IdentityDigits = 15;
    private const int MostOfOneNumber = 20;

    /// <summary>A cell as it may be shown before anybody has said what its column means: what may be a person's number or telephone is masked.</summary>
    public static string Masked(string text) => MayBe(text) ? Mask.Number(Plain.Number(text)) : text;

    private static bool MayBe(string text) => text.Count(char.IsAsciiDigit) switch
    {
        >= IdentityDigits => true,
        >= PhoneDigits => Plain.Number(text).Length <= MostOfOneNumber,
        _ => false,
    };
}
