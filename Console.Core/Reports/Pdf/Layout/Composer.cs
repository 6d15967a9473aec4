using GovConsole.Reports.Pdf.Blocks;
using GovConsole.Reports.Pdf.Charts;
using GovConsole.Reports.Pdf.Tables;

namespace GovConsole.Reports.Pdf.Layout;

/// <summary>Turns a description into strips, block by block, with the gaps between them.</summary>
internal sealed class Composer(Typesetter type, Sheet sheet, Look look)
{
    private readonly TextStrips text = new(type, sheet.ContentWidth, look);
    private readonly DataTableStrips tables = new(type, sheet.ContentWidth, sheet.Capacity, look);
    private readonly FormTableStrips forms = new(type, sheet.ContentWidth, sheet.Capacity, look);
    private readonly ChartStrips charts = new(type, sheet.ContentWidth);
    private readonly EndStrips ends = new(type, sheet.ContentWidth, look);
    private readonly PictureStrips pictures = new(type, sheet.ContentWidth, sheet.Capacity);

    public IEnumerable<Strip> Strips(PdfDocument document)
    {
        var head = document.Organ is { } organ
            ? text.LetterHead(organ, document.Title, document.Subtitle)
            : text.Title(document.Title, document.Subtitle);
        foreach (var strip in head) yield return strip;

        for (var i = 0; i < document.Blocks.Count; i++)
        {
            var (before, block, next) = (document.Blocks.ElementAtOrDefault(i - 1), document.Blocks[i], document.Blocks.ElementAtOrDefault(i + 1));
            yield return Strip.Gap(Gap(before, block));

            var strips = Strips(block).ToList();
            if (next is Seal or Signatures && strips.Count > 0) strips[^1] = strips[^1] with { KeepWithNext = true };
            foreach (var strip in strips) yield return strip;
        }
    }

    private IEnumerable<Strip> Strips(Block block) => block switch
    {
        Title title => text.Title(title.Text, title.Subtitle),
        Heading heading => text.Heading(heading),
        Paragraph paragraph => text.Paragraph(paragraph),
        FormTable form => forms.Rows(form),
        DataTable table => tables.Rows(table),
        BarChart chart => charts.Bars(chart),
        LineChart chart => charts.Lines(chart),
        Seal seal => [ends.Seal(seal, seal.Beside is { } code ? pictures.QrCode(code with { Align = Align.Left }).Marks : [])],
        Signatures signatures => [ends.Signatures(signatures)],
        Picture picture => [pictures.Picture(picture)],
        QrCode code => [pictures.QrCode(code)],
        Spacer spacer => [Strip.Gap(spacer.Height)],
        PageBreak => [Strip.Break()],
        _ => throw new NotSupportedException($"{block.GetType().Name} cannot be printed."),
    };

    private static float Gap(Block? before, Block block) => (before, block) switch
    {
        (Spacer or PageBreak, _) or (_, Spacer or PageBreak) => 0,
        (null or Paragraph or Heading, Paragraph) => 4,
        (_, Heading) => 12,
        _ => 9,
    };
}
