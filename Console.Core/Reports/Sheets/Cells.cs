using System.Globalization;
using ClosedXML.Excel;

namespace GovConsole.Reports.Sheets;

/// <summary>Values into cells as what they are: a text stays a text, even one that begins like a formula or looks like a number.</summary>
internal static class Cells
{
    public static void SetText(this IXLCell cell, string text) =>
        // A control character would make the file unreadable; a line that was broken stays so.
        cell.SetValue(string.Concat(text.ReplaceLineEndings("\n").Where(sign => sign is '\n' || !char.IsControl(sign))));

    /// <returns>The value about as wide as it is shown, for the width of its column.</returns>
    public static string SetAny(this IXLCell cell, object? value)
    {
        switch (value)
        {
            case null:
                return "";
            case DateOnly day:
                cell.SetValue(day.ToDateTime(TimeOnly.MinValue));
                return SheetColumn.Day;
            case DateTime moment:
                cell.SetValue(moment);
                return SheetColumn.Moment;
            case int or long or decimal:
                var number = Convert.ToDecimal(value, CultureInfo.InvariantCulture);
                cell.SetValue(number);
                return number.ToString("#,##0.00", CultureInfo.InvariantCulture);
            case SheetNumber of:
                cell.SetValue(of.Value);
                cell.Style.NumberFormat.Format = of.Format;
                return of.Format is SheetColumn.Share ? "100.00%" : of.Value.ToString("#,##0.00", CultureInfo.InvariantCulture);
            default:
                cell.SetText($"{value}");
                return $"{value}";
        }
    }
}
