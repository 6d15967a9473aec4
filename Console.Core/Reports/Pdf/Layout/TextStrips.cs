using GovConsole.Reports.Pdf.Blocks;
using GovConsole.Reports.Pdf.Drawing;
using GovConsole.Reports.Pdf.Fonts;

namespace GovConsole.Reports.Pdf.Layout;

/// <summary>Title, headings and running text, a strip to a line.</summary>
internal sealed class TextStrips(Typesetter type, float width, Look look)
{
    private static readonly TextStyle TitleStyle = new(18, Bold: true, Palette.Navy);
    private static readonly TextStyle OrganStyle = new(20, Bold: true, Palette.Red);
    private static readonly TextStyle LetterTitleStyle = new(18, Bold: true);
    private static readonly TextStyle SubtitleStyle = new(9.5f, Colour: Palette.Grey);
    private static readonly TextStyle[] HeadingStyles =
        [new(13, Bold: true, Palette.Navy), new(11.5f, Bold: true), new(10.5f, Bold: true)];

    /// <summary>The head of an official letter.</summary>
    public IEnumerable<Strip> LetterHead(string organ, string title, string? number)
    {
        foreach (var strip in Lines(organ, OrganStyle, Align.Centre)) yield return strip with { KeepWithNext = true };
        yield return new(14,
        [
            new LineMark(new(Palette.Red, 2), new Spot(0, 5), new Spot(width, 5)),
            new LineMark(new(Palette.Red, 0.7f), new Spot(0, 8), new Spot(width, 8)),
        ])
        { KeepWithNext = true };
        if (number is not null)
            foreach (var strip in Lines(number, new(look.Body), Align.Right)) yield return strip with { KeepWithNext = true };
        yield return Strip.Gap(6);
        foreach (var strip in Lines(title, LetterTitleStyle, Align.Centre)) yield return strip with { KeepWithNext = true };
        yield return Strip.Gap(6);
    }

    public IEnumerable<Strip> Title(string title, string? subtitle)
    {
        var under = subtitle is null ? [] : Lines(subtitle, SubtitleStyle, Align.Centre);
        foreach (var strip in Lines(title, TitleStyle, Align.Centre).Concat(under)) yield return strip with { KeepWithNext = true };
        yield return new(12, [new LineMark(new(Palette.Navy, 1.1f), new Spot(0, 4), new Spot(width, 4))]);
    }

    public IEnumerable<Strip> Heading(Heading heading)
    {
        var style = HeadingStyles[Math.Clamp(heading.Level, 1, HeadingStyles.Length) - 1];
        return Lines(heading.Text, style, Align.Left).Select(strip => strip with { KeepWithNext = true });
    }

    /// <summary>The first two lines stay together, and so do the last two.</summary>
    public IEnumerable<Strip> Paragraph(Paragraph paragraph)
    {
        var style = new TextStyle(look.Body, paragraph.Bold);
        var strips = Lines(paragraph.Text, style, paragraph.Align, paragraph.Indent * style.Size).ToList();
        return strips.Select((strip, i) => i < strips.Count - 1 && (i == 0 || i == strips.Count - 2)
            ? strip with { KeepWithNext = true }
            : strip);
    }

    private IEnumerable<Strip> Lines(string text, TextStyle style, Align align, float indent = 0)
    {
        var startsParagraph = true;
        foreach (var line in type.Lines(text, style, width, indent))
        {
            var left = startsParagraph ? indent : 0;
            yield return new(style.LineHeight, [Typesetter.Mark(line, style, left, 0, width - left, align)]);
            startsParagraph = line.IsLast;
        }
    }
}
