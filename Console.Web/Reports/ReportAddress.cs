using System.Globalization;
using GovConsole.Kernel;
using GovConsole.Reports.Bulletins;
using GovConsole.Web.Shared.Addresses;

namespace GovConsole.Web.Reports;

/// <summary>Which bulletin is looked at, as it stands in the address; what makes no sense there is as if it were not said.</summary>
public sealed record ReportAddress(ReportKind Kind, string? Unit, DateOnly On)
{
    public const string Centre = "/reports";
    public const string Page = "/reports/bulletin";

    /// <summary>The month that runs, when nothing is said; a day that has not come is today.</summary>
    public static ReportAddress Of(string? kind, string? unit, string? on, DateOnly today) =>
        new(InAddress.Named<ReportKind>(kind) ?? ReportKind.Monthly, unit, InAddress.Day(on) is { } day && day <= today ? day : today);

    public Period Period => Kind.Around(On);

    public string At(string path = Page) => InAddress.At(path, ("kind", $"{Kind}"), ("unit", Unit), ("on", On.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)));

    public override string ToString() => At();
}
