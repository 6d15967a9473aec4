using System.Globalization;
using GovConsole.Reports.Pdf.Blocks;
using GovConsole.Reports.Pdf.Drawing;
using GovConsole.Reports.Pdf.Fonts;

namespace GovConsole.Reports.Pdf.Layout;

/// <summary>What stands on the head and the foot of every page.</summary>
internal sealed class Margins(Typesetter type, Sheet sheet, PdfDocument document)
{
    private static readonly TextStyle Style = new(8.5f, Colour: Palette.Grey);
    private static readonly Pen Rule = new(Palette.Navy, 0.5f);

    public IEnumerable<Placed> Strips(int page, int pages)
    {
        if (document.Header is { } header)
            yield return new(new(20, [Text(header, Align.Left), Line(16)]), -26);

        var marks = new List<Mark> { Line(0) };
        if (document.FooterNote is { } note) marks.Add(Text(note, Align.Left));
        if (document.PageNumbers is { } format)
            marks.Add(Text(string.Format(CultureInfo.InvariantCulture, format, page, pages), Numbers));
        if (marks.Count > 1) yield return new(new(20, marks), sheet.Capacity + 16);
    }

    private Align Numbers => document.FooterNote is null ? Align.Centre : Align.Right;

    private TextMark Text(string text, Align align) => type.Mark(text, Style, 0, 3, sheet.ContentWidth, align);

    private LineMark Line(float y) => new(Rule, new Spot(0, y), new Spot(sheet.ContentWidth, y));
}
