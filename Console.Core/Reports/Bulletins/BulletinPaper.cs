using GovConsole.Kernel;
using GovConsole.Reports.Pdf;
using GovConsole.Reports.Pdf.Blocks;
using Microsoft.Extensions.Localization;

namespace GovConsole.Reports.Bulletins;

/// <summary>The bulletin as it is printed and sent round.</summary>
public sealed class BulletinPaper(Bulletin bulletin, IStringLocalizer text)
{
    private readonly BulletinSentences sentences = new(bulletin, text);
    private readonly BulletinTables tables = new(bulletin, text);

    public PdfDocument Describe() => new()
    {
        Title = text["Bulletin.Title", bulletin.Unit],
        Subtitle = text["Bulletin.Subtitle", sentences.Month, bulletin.Number],
        CreatedAt = bulletin.At,
        Author = bulletin.Unit,
        Header = text["Bulletin.Title", bulletin.Unit],
        FooterNote = text["Bulletin.AsOf", bulletin.Number, Beijing.Time(bulletin.At), bulletin.By],
        PageNumbers = text["Report.PageNumbers"],
        Blocks = [.. Chapters().Index().SelectMany(chapter => chapter.Item.Blocks.Prepend(
            new Heading(text["Bulletin.Chapter", text[$"Bulletin.Place.{chapter.Index + 1}"], text[chapter.Item.Title]], 2))), .. End()],
    };

    private IEnumerable<(string Title, IReadOnlyList<Block> Blocks)> Chapters()
    {
        yield return ("Bulletin.Overall", [Say(sentences.Volume), Say(sentences.Speed), Say(sentences.Visits), new Spacer(4), tables.Compared]);
        if (bulletin.Figures.Trend.Count > 1) yield return ("Bulletin.Trend", [tables.Trend]);
        if (bulletin.Figures.Ranking is { } ranking)
            yield return ("Bulletin.Units", [Say(sentences.Idle), new Spacer(4), tables.Units(ranking), new Spacer(8), .. tables.Bars(ranking) is { } bars ? [bars] : Array.Empty<Block>()]);
        if (bulletin.Figures.Items.Count > 0) yield return ("Bulletin.Items", [tables.Items]);
        if (sentences.Points is { } points) yield return ("Bulletin.AgentPoints", [Say(points)]);
        yield return ("Bulletin.Check", [Say(sentences.Balance), Say(text["Bulletin.Definitions"])]);
    }

    private IEnumerable<Block> End() =>
        [new Seal(bulletin.Unit, text.Day(Beijing.Day(bulletin.At)), text["Paper.Stamp"])];

    private static Paragraph Say(string sentence) => new(sentence, Indent: 2);
}
