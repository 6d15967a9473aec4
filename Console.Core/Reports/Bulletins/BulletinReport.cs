using GovConsole.Reports.Forms;
using Microsoft.Extensions.Localization;

namespace GovConsole.Reports.Bulletins;

/// <summary>A bulletin put in words: the chapters that page, PDF and workbook show.</summary>
public static class BulletinReport
{
    public static ReportForm Of(Bulletin bulletin, IStringLocalizer text) => new()
    {
        Title = text["Bulletin.Title", bulletin.Unit, text[$"ReportKind.{bulletin.Kind}"]],
        Unit = bulletin.Unit, Number = bulletin.Number, At = bulletin.At, By = bulletin.By,
        Days = new BulletinSentences(bulletin, text).Days,
        Chapters =
        [
            .. Chapters(bulletin, text).Index().Select(chapter => chapter.Item with
            {
                Name = text[chapter.Item.Name], Title = text["Bulletin.Chapter", text[$"Bulletin.Place.{chapter.Index + 1}"], text[chapter.Item.Name]],
            }),
        ],
    };

    private static IEnumerable<Chapter> Chapters(Bulletin bulletin, IStringLocalizer text)
    {
        var (sentences, tables) = (new BulletinSentences(bulletin, text), new BulletinTables(bulletin, text));
        yield return Of("Bulletin.Overall", ("Volume", sentences.Volume), ("Speed", sentences.Speed), ("Visits", sentences.Visits)) with { Grid = tables.Compared };
        if (bulletin.Figures.Trend.Count > 1) yield return Of("Bulletin.Trend") with { Graph = tables.Trend };
        if (bulletin.Figures.Ranking is { } ranking)
            yield return Of("Bulletin.Units", ("Led", sentences.Led), ("Moved", sentences.Moved), ("Idle", sentences.Idle)) with { Grid = tables.Units(ranking), Graph = tables.Bars(ranking) };
        if (bulletin.Figures.Items.Count > 0) yield return Of("Bulletin.Items") with { Grid = tables.Items };
        if (sentences.Points is { } points) yield return Of("Bulletin.AgentPoints", ("Points", points));
        yield return Of("Bulletin.Check", ("Balance", sentences.Balance), ("Definitions", text["Bulletin.Definitions"]));
    }

    private static Chapter Of(string name, params IEnumerable<(string Key, string? Text)> sayings) => new(name, "")
    {
        Sayings = [.. sayings.Where(one => one.Text is { Length: > 0 }).Select(one => new Saying(one.Key, one.Text!))],
    };
}
