using GovConsole.Statistics.Dashboards;
using GovConsole.Statistics.Indicators;
using Microsoft.Extensions.Localization;

namespace GovConsole.Reports.Bulletins;

/// <summary>Who of the units below led, who came last, who rose and who fell, and by how much.</summary>
internal sealed class UnitSentences(Ranking ranking, Ranking? before, string beforeWords, IStringLocalizer text)
{
    // As many as are named before the rest is counted.
    private const int Named = 5;

    private List<Ranking.Row> Below => [.. ranking.Rows.Where(row => !row.IsOwn)];

    /// <summary>Empty where a single unit could be compared with nothing but itself.</summary>
    public string Led => Below.Count < 2 ? "" : Ranked(Catalogue.Closed) + Ranked(Catalogue.OnTimeRate);

    public string Moved
    {
        get
        {
            if (before is null) return "";
            var was = before.Rows.Where(row => !row.IsOwn).ToDictionary(row => row.Unit.Code, row => Value(row, Catalogue.Accepted) ?? 0);
            var swing = Swing.Of([.. Below.Select(row => (row.Unit.Name, Value(row, Catalogue.Accepted) ?? 0, was.GetValueOrDefault(row.Unit.Code)))]);
            return (swing.Up is null && swing.Down is null ? text["Bulletin.NobodyMoved", beforeWords] : "")
                + (swing.Up is { } up ? text["Bulletin.RoseMost", beforeWords, Names(up.Names), text["Report.Number", up.By].Value, Rate(up.Rate)] : "")
                + (swing.Down is { } down ? text["Bulletin.FellMost", beforeWords, Names(down.Names), text["Report.Number", down.By].Value, Rate(-down.Rate)] : "");
        }
    }

    private string Ranked(Indicator indicator)
    {
        var name = text.Name(indicator);
        if (Ends.Of(Below.Select(row => (row.Unit.Name, Value(row, indicator)))) is not { } ends) return text["Bulletin.NobodyRanked", name, ReadingWords.Nothing];
        return ends.AllEqual
            ? text["Bulletin.AllEqual", name, Said(indicator, ends.First.Value)]
            : text["Bulletin.Ends", name, Names(ends.First.Names), Said(indicator, ends.First.Value), Names(ends.Last.Names), Said(indicator, ends.Last.Value)];
    }

    private static decimal? Value(Ranking.Row row, Indicator indicator) => row.Readings.Single(reading => reading.Indicator == indicator).Value;

    private string Said(Indicator indicator, decimal value) => text.Value(new Reading(indicator, value, [])) + (indicator.Form is IndicatorForm.Number ? text["Bulletin.Cases"] : "");

    private string Names(IReadOnlyList<string> names) => names.Count <= Named ? text.Join(names) : text["Bulletin.AndOthers", text.Join(names.Take(Named)), names.Count];

    private string Rate(decimal? rate) => rate is { } value
        ? text["Report.Growth", decimal.Round(value * 100, 2, MidpointRounding.AwayFromZero)]
        : ReadingWords.Nothing;
}
