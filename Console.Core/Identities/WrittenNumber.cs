using System.Text.RegularExpressions;
using GovConsole.Kernel;
using GovConsole.Tables;

namespace GovConsole.Identities;

/// <summary>
/// Identity numbers and credit codes out of a spreadsheet. Excel keeps 15 digits of a number: of the 18 of an identity number
/// the last three are lost for good, and nobody can guess them.
/// </summary>
public static partial class WrittenNumber
{
    private const int DigitsKept = 15;

    /// <summary><c>Table.DigitsLost</c> when the spreadsheet ate digits of the number, else null.</summary>
    public static BrokenRule? Damage(Cell cell, string field)
    {
        var plain = Plain.Number(cell.Text);
        var lost = cell.Kind is CellKind.Number
            ? plain.Count(char.IsAsciiDigit) > DigitsKept
            : Exponent().IsMatch(Plain.HalfWidth(cell.Text).Trim())
                || plain.EndsWith("000", StringComparison.Ordinal) && plain.Length == IdentityNumber.Length && plain.All(char.IsAsciiDigit)
                && IdentityNumber.Check(plain, field) is not null;
        return lost ? new("Table.DigitsLost", field) : null;
    }

    [GeneratedRegex(@"^\d(\.\d+)?[eE]\+?\d{1,3}$")]
    private static partial Regex Exponent();
}
