using System.Globalization;
using GovConsole.Reports.Pdf.Blocks;
using GovConsole.Reports.Pdf.Drawing;
using GovConsole.Reports.Pdf.Fonts;

namespace GovConsole.Reports.Pdf.Layout;

/// <summary>Breaks texts into lines and puts lines where they belong.</summary>
internal sealed class Typesetter(Faces faces)
{
    // Wider gaps than this look like blanks; such a line stays ragged.
    private const float WidestSpread = 0.25f;

    public float Width(string text, TextStyle style) => Faces.Width(faces.Printable(text), style);

    public IReadOnlyList<Line> Lines(string text, TextStyle style, float width, float indent = 0) =>
        new LineBreaker(piece => Faces.Width(piece, style), width).Break(faces.Printable(text), indent);

    /// <summary>A broken line within a width.</summary>
    public static TextMark Mark(Line line, TextStyle style, float left, float top, float width, Align align)
    {
        var slack = width - line.Width;
        var x = align switch { Align.Centre => slack / 2, Align.Right => slack, _ => 0 };
        var spread = align == Align.Justify && !line.IsLast ? Spread(line, slack, style) : 0;
        return new(left + x, top + style.Baseline, line.Text, style, spread);
    }

    /// <summary>One line, whatever its width.</summary>
    public TextMark Mark(string text, TextStyle style, float left, float top, float width, Align align)
    {
        var printable = faces.Printable(text).Replace('\n', ' ');
        return Mark(new Line(printable, Faces.Width(printable, style), IsLast: true), style, left, top, width, align);
    }

    private static float Spread(Line line, float slack, TextStyle style)
    {
        var gaps = new StringInfo(line.Text).LengthInTextElements - 1;
        var spread = gaps > 0 ? slack / gaps : 0;
        return spread > 0 && spread <= WidestSpread * style.Size ? spread : 0;
    }
}
