using System.Globalization;
using GovConsole.Kernel;

namespace GovConsole.Batches;

/// <summary>The cells of one line as they were typed.</summary>
public sealed record StationRow(int Place, string Station, string Licence, string ValidUntil, string Address, string Manager, string Phone)
{
    /// <summary>More than any rule allows, so that a longer text is still seen to be too long.</summary>
    public const int CellMaxLength = 300;

    private static readonly string[] Days = ["yyyy-M-d", "yyyy/M/d", "yyyy.M.d", "yyyy年M月d日", "yyyyMMdd"];

    /// <summary>The day until which the licence is valid; null when the cell says no day.</summary>
    public DateOnly? ValidOn =>
        DateOnly.TryParseExact(ValidUntil.Trim(), Days, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    /// <summary>The licence number as numbers are compared: without spaces, half-width, upper case.</summary>
    public string LicenceKey => Plain.Number(Licence);
}
