using GovConsole.Reports.Forms;
using GovConsole.Reports.Sheets;
using GovConsole.Statistics.Dashboards;
using GovConsole.Statistics.Indicators;
using Microsoft.Extensions.Localization;

namespace GovConsole.Reports.Bulletins;

/// <summary>The tables and charts of a bulletin.</summary>
internal sealed class BulletinTables(Bulletin bulletin, IStringLocalizer text)
{
    private const int MostBars = 20;

    private static readonly Indicator[] Told =
    [
        Catalogue.Received, Catalogue.Accepted, Catalogue.Closed, Catalogue.InHand, Catalogue.PerWorkday, Catalogue.OnTimeRate, Catalogue.EarlyRate,
        Catalogue.LateRate, Catalogue.ImmediateShare, Catalogue.AverageDays, Catalogue.ZeroVisitRate, Catalogue.OneVisitRate,
    ];

    private Dashboard Figures => bulletin.Figures;

    // Of a year the period before and the same period a year earlier are one.
    private bool HasYearBefore => bulletin.Kind is not ReportKind.Yearly;

    public Grid Compared
    {
        get
        {
            var sentences = new BulletinSentences(bulletin, text);
            return new(
                [
                    new(text["Bulletin.Indicator"], 1.8f), Column(text[$"Now.{bulletin.Kind}"], 1), Column(sentences.Before, 1.1f), Column(text["Bulletin.ToBefore"], 1.3f),
                    .. HasYearBefore ? [Column(sentences.YearBefore, 1.1f), Column(text["Bulletin.ToYearBefore"], 1.3f)] : Array.Empty<GridColumn>(),
                ],
                [.. Told.Select(indicator => Compare(indicator, Figures.Of(indicator)))]);
        }
    }

    public Grid Units(Ranking ranking) => new(
        [new(text["Bulletin.Unit"], 14), .. ranking.Total.Readings.Select(reading => new GridColumn(text.Name(reading.Indicator), Width(reading), GridCells.Format(reading.Indicator)))],
        [.. ranking.Rows.Select(row => Row(Name(row), row.Readings))])
    {
        Total = Row(text["Bulletin.Total"], ranking.Total.Readings),
    };

    public Grid Items => new(
        [
            new(text["Bulletin.Item"], 3),
            .. (Figures.Items is [var first, ..] ? first.Readings : []).Select(reading => new GridColumn(text.Name(reading.Indicator), 1, GridCells.Format(reading.Indicator))),
        ],
        [.. Figures.Items.Select(item => Row(item.Name, item.Readings))]);

    public Graph Trend
    {
        get
        {
            // Above two months the trend goes by months, above five years by years; a year by itself is months.
            var grain = Figures.Trend.Max(point => point.Period.Days) > 1 ? "Month" : "Day";
            return new(
                text[$"Bulletin.Chart.{grain}s"], true, [.. Figures.Trend.Select(point => text[$"Bulletin.Label.{grain}", point.Period.From].Value)],
                [
                    new(text.Name(Catalogue.Accepted), [.. Figures.Trend.Select(point => (double?)point.Accepted.Number)]),
                    new(text.Name(Catalogue.Closed), [.. Figures.Trend.Select(point => (double?)point.Closed.Number)]),
                ]);
        }
    }

    public Graph? Bars(Ranking ranking)
    {
        var rows = ranking.Rows.Where(row => Number(row, Catalogue.Accepted) + Number(row, Catalogue.Closed) > 0).ToList();
        return rows.Count == 0 ? null : new(
            rows.Count > MostBars ? text["Bulletin.Chart.Most", MostBars] : text["Bulletin.Chart.Units"], false, [.. rows.Take(MostBars).Select(Name)],
            [
                new(text.Name(Catalogue.Accepted), [.. rows.Take(MostBars).Select(row => (double?)Number(row, Catalogue.Accepted))]),
                new(text.Name(Catalogue.Closed), [.. rows.Take(MostBars).Select(row => (double?)Number(row, Catalogue.Closed))]),
            ]);
    }

    private IReadOnlyList<GridCell> Compare(Indicator indicator, Compared figure) =>
    [
        new(text.Name(indicator)), text.Cell(figure.Now), text.Cell(figure.Before), new(text.Change(figure.Now, figure.Before)),
        .. HasYearBefore ? [text.Cell(figure.YearBefore), new(text.Change(figure.Now, figure.YearBefore))] : Array.Empty<GridCell>(),
    ];

    // The values of a column differ in kind, so each brings its own format.
    private static GridColumn Column(string title, float width) => new(PeriodWords.Head(title), width, SheetColumn.Days);

    // As wide as its total and the longest word of its heading; Chinese breaks anywhere.
    private float Width(Reading total) => 2.3f + text.Name(total.Indicator).Split(' ').Where(word => word.All(char.IsAscii))
        .Append(text.Value(total)).Append(total.Indicator.Form is IndicatorForm.Share ? "100.00%" : "0.00").Max(word => word.Length);

    private string Name(Ranking.Row row) => row.IsOwn ? text["Bulletin.Own", row.Unit.Name] : row.Unit.Name;

    private IReadOnlyList<GridCell> Row(string name, IEnumerable<Reading> readings) => [new(name), .. readings.Select(reading => text.Cell(reading))];

    private static double Number(Ranking.Row row, Indicator indicator) =>
        (double)(row.Readings.Single(reading => reading.Indicator == indicator).Value ?? 0);
}
