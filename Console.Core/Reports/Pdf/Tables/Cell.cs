using GovConsole.Reports.Pdf.Blocks;
using GovConsole.Reports.Pdf.Drawing;
using GovConsole.Reports.Pdf.Fonts;
using GovConsole.Reports.Pdf.Layout;

namespace GovConsole.Reports.Pdf.Tables;

/// <summary>Broken text in its place within a row.</summary>
internal sealed record Cell(float Left, float Width, IReadOnlyList<Line> Lines, TextStyle Style, Align Align, uint? Fill = null)
{
    public const float PadX = 5, PadY = 3.5f;

    public static Cell Of(Typesetter type, string text, TextStyle style, Align align, float left, float width, uint? fill) =>
        new(left, width, type.Lines(text, style, width - 2 * PadX), style, align, fill);

    public float Height => Lines.Count * Style.LineHeight + 2 * PadY;

    public IEnumerable<Mark> Marks(float rowHeight)
    {
        if (Fill is { } colour) yield return new FillMark(colour, new Box(Left, 0, Width, rowHeight));

        var top = (rowHeight - Lines.Count * Style.LineHeight) / 2;
        for (var i = 0; i < Lines.Count; i++)
            yield return Typesetter.Mark(Lines[i], Style, Left + PadX, top + i * Style.LineHeight, Width - 2 * PadX, Align);
    }

    /// <summary>The cell in parts of so many lines; a part that text no longer reaches is empty.</summary>
    public Cell Part(int from, int count) => this with { Lines = [.. Lines.Skip(from).Take(count)] };
}
