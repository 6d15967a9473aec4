using GovConsole.Reports.Bulletins;
using GovConsole.Reports.Forms;
using GovConsole.Reports.Sheets;
using GovConsole.Statistics;
using GovConsole.Statistics.Dashboards;
using GovConsole.Statistics.Indicators;
using Microsoft.Extensions.Localization;

namespace GovConsole.Reports.Statements;

/// <summary>不见面审批进度: by unit, how many of what was closed needed no visit, beside the target. Whoever closed nothing has no rate and reaches nothing.</summary>
internal static class ZeroVisitStatement
{
    /// <summary>80 % of the cases without a visit.</summary>
    public const decimal Target = 0.8m;

    public static IReadOnlyList<Chapter> Of(LoadUnitSections.View view, IStringLocalizer text)
    {
        var rates = view.Rows.Where(row => !row.IsOwn).Select(Rate).ToList();
        return
        [
            new(text["Statement.ZeroVisit"], "")
            {
                Sayings =
                [
                    new("ZeroVisit", text["ZeroVisit.Summary", text.Value(view.Total.Section.Read(Catalogue.ZeroVisitRate)), text.Share(Target).Shown,
                        rates.Count(rate => rate >= Target), rates.Count(rate => rate < Target), rates.Count(rate => rate is null)]),
                ],
                Grid = UnitGrid.Make(view,
                [
                    UnitGrid.Count(Measure.Closed, text),
                    UnitGrid.Count(Measure.ClosedZeroVisit, text),
                    new("Indicator.ZeroVisitRate", SheetColumn.Share, row => text.Cell(row.Section.Read(Catalogue.ZeroVisitRate))),
                    UnitGrid.Count(Measure.ClosedOneVisit, text),
                    new("Indicator.OneVisitRate", SheetColumn.Share, row => text.Cell(row.Section.Read(Catalogue.OneVisitRate))),
                    new("ZeroVisit.Target", SheetColumn.Share, _ => text.Share(Target)),
                    new("ZeroVisit.Distance", SheetColumn.Days, row => new(Distance(Rate(row), text))),
                    new("ZeroVisit.Reached", SheetColumn.Text, row => new(Rate(row) is { } rate ? text[rate >= Target ? "ZeroVisit.Yes" : "ZeroVisit.No"] : ReadingWords.Nothing)),
                ], text),
            },
        ];
    }

    private static decimal? Rate(LoadUnitSections.Row row) => Catalogue.ZeroVisitRate.Of(row.Section.Sums);

    private static string Distance(decimal? rate, IStringLocalizer text) => rate is { } value
        ? text["Report.Points", Catalogue.ZeroVisitRate.Rounded(value) - Target * 100]
        : ReadingWords.Nothing;
}
