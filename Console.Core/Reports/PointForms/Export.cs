using System.Globalization;

namespace GovConsole.Reports.PointForms;

/// <summary>A form that leaves the house: whose it is, under which number, when and by whom.</summary>
public sealed record Export(string Unit, string Number, DateTime At, string By)
{
    /// <summary>A share in percent with two decimals, half up; a dash where there is nothing to divide by.</summary>
    public static string Percent(decimal? share) =>
        share is { } value ? string.Create(CultureInfo.InvariantCulture, $"{decimal.Round(value * 100, 2, MidpointRounding.AwayFromZero):F2}%") : "—";
}
