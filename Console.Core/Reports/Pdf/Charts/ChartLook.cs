using System.Globalization;
using GovConsole.Reports.Pdf.Blocks;
using GovConsole.Reports.Pdf.Drawing;
using GovConsole.Reports.Pdf.Fonts;
using GovConsole.Reports.Pdf.Layout;

namespace GovConsole.Reports.Pdf.Charts;

/// <summary>What all charts share: inks, title and legend, and how values read.</summary>
internal static class ChartLook
{
    public static readonly TextStyle LabelStyle = new(8.5f);
    public static readonly TextStyle ValueStyle = new(8, Bold: true);
    public static readonly TextStyle TickStyle = new(7.5f, Colour: Palette.Grey);
    public static readonly Pen Axis = new(Palette.Ink, 0.7f);
    public static readonly Pen GridLine = new(Palette.Rule, 0.35f);
    public static readonly Pen Outline = new(Palette.Navy, 0.7f);

    private const string NoValue = "—";
    private const float Dot = 2.2f;

    private static readonly TextStyle TitleStyle = new(10, Bold: true);

    public static IReadOnlyList<double> Values(Chart chart) =>
        [.. chart.Series.SelectMany(series => series.Values).OfType<double>()];

    public static string Value(Chart chart, double? value) =>
        value?.ToString(chart.ValueFormat, CultureInfo.InvariantCulture) ?? NoValue;

    public static string Tick(double value) => value.ToString("#,0.####", CultureInfo.InvariantCulture);

    /// <summary>The first series is dark, the second light with a dark edge: black and white print keeps them apart.</summary>
    public static IEnumerable<Mark> Bar(int series, Box box)
    {
        yield return new FillMark(series == 0 ? Palette.Navy : Palette.Light, box);
        yield return new FrameMark(Outline, box);
    }

    /// <summary>The first line is whole with full dots, the second dashed with hollow ones.</summary>
    public static LineMark Trend(int series, IReadOnlyList<Spot> spots) => new(new(Palette.Navy, 1.2f, Dashed: series > 0), spots);

    public static CircleMark DotAt(int series, Spot spot) => new(spot, Dot, series == 0 ? Palette.Navy : Palette.Paper, Outline);

    /// <summary>The title, and the legend where two series must be told apart.</summary>
    public static IEnumerable<Strip> Head(Chart chart, Typesetter type, float width)
    {
        if (chart.Title is { } title)
        {
            foreach (var line in type.Lines(title, TitleStyle, width))
                yield return new(TitleStyle.LineHeight, [Typesetter.Mark(line, TitleStyle, 0, 0, width, Align.Centre)]) { KeepWithNext = true };
        }

        if (chart.Series.Count > 1) yield return new(16, [.. Legend(chart, type, width)]) { KeepWithNext = true };
    }

    private static List<Mark> Legend(Chart chart, Typesetter type, float width)
    {
        const float Swatch = 18, Gap = 4, Between = 18;
        var marks = new List<Mark>();
        var widths = chart.Series.Select(series => Swatch + Gap + type.Width(series.Name, LabelStyle)).ToList();
        var x = (width - widths.Sum() - Between * (widths.Count - 1)) / 2;
        for (var i = 0; i < widths.Count; i++)
        {
            marks.AddRange(Sample(chart, i, new(x, 3, Swatch, 8)));
            marks.Add(type.Mark(chart.Series[i].Name, LabelStyle, x + Swatch + Gap, 0.5f, widths[i], Align.Left));
            x += widths[i] + Between;
        }

        return marks;
    }

    private static IEnumerable<Mark> Sample(Chart chart, int series, Box box)
    {
        if (chart is BarChart) return Bar(series, box);

        var y = box.Top + box.Height / 2;
        return [Trend(series, [new(box.Left, y), new(box.Right, y)]), DotAt(series, new(box.Left + box.Width / 2, y))];
    }
}
