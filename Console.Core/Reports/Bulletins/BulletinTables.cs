using GovConsole.Reports.Pdf.Blocks;
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

    public DataTable Compared => new(
        [
            new(text["Bulletin.Indicator"], 1.8f), new(text["Bulletin.Now"], 1, Align.Right), new(text[Key("Bulletin.Before")], 1.1f, Align.Right),
            new(text["Bulletin.ToBefore"], 1.3f, Align.Right), new(text[Key("Bulletin.YearBefore")], 1.1f, Align.Right), new(text["Bulletin.ToYearBefore"], 1.3f, Align.Right),
        ],
        [
            .. from indicator in Told
               let figure = Figures.Of(indicator)
               select (IReadOnlyList<string>)
               [
                   text.Name(indicator), text.Value(figure.Now), text.Value(figure.Before), text.Change(figure.Now, figure.Before),
                   text.Value(figure.YearBefore), text.Change(figure.Now, figure.YearBefore),
               ],
        ]);

    public DataTable Units(Ranking ranking) => new(
        [new(text["Bulletin.Unit"], 14), .. ranking.Total.Readings.Select(reading => new Column(text.Name(reading.Indicator), Width(reading), Align.Right))],
        [.. ranking.Rows.Select(row => Row(Name(row), row.Readings))])
    {
        Total = Row(text["Bulletin.Total"], ranking.Total.Readings),
    };

    public DataTable Items => new(
        [
            new(text["Bulletin.Item"], 3),
            .. (Figures.Items is [var first, ..] ? first.Readings : []).Select(reading => new Column(text.Name(reading.Indicator), 1, Align.Right)),
        ],
        [.. Figures.Items.Select(item => Row(item.Name, item.Readings))]);

    public LineChart Trend => new(
        [.. Figures.Trend.Select(point => $"{point.Period.From.Day}")],
        [
            new(text.Name(Catalogue.Accepted), [.. Figures.Trend.Select(point => (double?)point.Accepted.Number)]),
            new(text.Name(Catalogue.Closed), [.. Figures.Trend.Select(point => (double?)point.Closed.Number)]),
        ])
    {
        Title = text["Bulletin.Chart.Days"],
        // Weekends are nought; saying so at each would hide the rest.
        ValueFormat = "#,0;-#,0;''",
    };

    public BarChart? Bars(Ranking ranking)
    {
        var rows = ranking.Rows.Where(row => Number(row, Catalogue.Accepted) + Number(row, Catalogue.Closed) > 0).ToList();
        return rows.Count == 0 ? null : new(
            [.. rows.Take(MostBars).Select(Name)],
            [
                new(text.Name(Catalogue.Accepted), [.. rows.Take(MostBars).Select(row => (double?)Number(row, Catalogue.Accepted))]),
                new(text.Name(Catalogue.Closed), [.. rows.Take(MostBars).Select(row => (double?)Number(row, Catalogue.Closed))]),
            ])
        { Title = rows.Count > MostBars ? text["Bulletin.Chart.Most", MostBars] : text["Bulletin.Chart.Units"] };
    }

    // As wide as its total and the longest word of its heading; Chinese breaks anywhere.
    private float Width(Reading total) => 2.3f + text.Name(total.Indicator).Split(' ').Where(word => word.All(char.IsAscii))
        .Append(text.Value(total)).Append(total.Indicator.Form is IndicatorForm.Share ? "100.00%" : "0.00").Max(word => word.Length);

    public string Name(Ranking.Row row) => row.IsOwn ? text["Bulletin.Own", row.Unit.Name] : row.Unit.Name;

    // A running month is compared with as many days of the other months.
    private string Key(string key) => bulletin.IsRunning ? $"{key}Part" : key;

    private IReadOnlyList<string> Row(string name, IEnumerable<Reading> readings) => [name, .. readings.Select(reading => text.Value(reading))];

    private static double Number(Ranking.Row row, Indicator indicator) =>
        (double)(row.Readings.Single(reading => reading.Indicator == indicator).Value ?? 0);
}
