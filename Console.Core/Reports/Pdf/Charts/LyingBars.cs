using GovConsole.Reports.Pdf.Blocks;
using GovConsole.Reports.Pdf.Drawing;
using GovConsole.Reports.Pdf.Layout;

namespace GovConsole.Reports.Pdf.Charts;

/// <summary>Bars from left to right, a strip to a label, so a long ranking runs over pages.</summary>
internal sealed class LyingBars
{
    private const float WidestLabel = 0.32f, Gap = 6, Between = 7;

    private readonly Typesetter type;
    private readonly BarChart chart;
    private readonly Scale scale;
    private readonly float thickness;
    private readonly float labelWidth;
    private readonly float plotWidth;

    public LyingBars(Typesetter type, float width, BarChart chart)
    {
        (this.type, this.chart) = (type, chart);
        scale = Scale.Filled(ChartLook.Values(chart));
        thickness = chart.Series.Count > 1 ? 10 : 12;
        labelWidth = Math.Min(width * WidestLabel, Widest(chart.Labels, label => type.Width(label, ChartLook.LabelStyle)) + 1);
        var values = chart.Series.SelectMany(series => series.Values).Distinct();
        var valueWidth = Widest(values, value => type.Width(ChartLook.Value(chart, value), ChartLook.ValueStyle));
        plotWidth = width - labelWidth - valueWidth - 2 * Gap;
    }

    public IEnumerable<Strip> Strips() => chart.Labels.Select(Strip);

    private Strip Strip(string label, int index)
    {
        var lines = type.Lines(label, ChartLook.LabelStyle, labelWidth);
        var bars = thickness * chart.Series.Count;
        var text = lines.Count * ChartLook.LabelStyle.LineHeight;
        var height = Math.Max(bars, text) + Between;
        var marks = new List<Mark>();
        for (var i = 0; i < lines.Count; i++)
        {
            var top = (height - text) / 2 + i * ChartLook.LabelStyle.LineHeight;
            marks.Add(Typesetter.Mark(lines[i], ChartLook.LabelStyle, 0, top, labelWidth, Align.Right));
        }

        for (var i = 0; i < chart.Series.Count; i++)
            marks.AddRange(Bar(i, chart.Series[i].Values[index], (height - bars) / 2 + i * thickness));

        marks.Add(new LineMark(ChartLook.Axis, new Spot(X(0), 0), new Spot(X(0), height)));
        return new(height, marks);
    }

    private IEnumerable<Mark> Bar(int series, double? value, float top)
    {
        var (from, to) = (X(Math.Min(0, value ?? 0)), X(Math.Max(0, value ?? 0)));
        var text = type.Mark(
            ChartLook.Value(chart, value), ChartLook.ValueStyle, to + Gap / 2,
            top + (thickness - ChartLook.ValueStyle.LineHeight) / 2, 0, Align.Left);
        return from == to ? [text] : [.. ChartLook.Bar(series, new(from, top, to - from, thickness)), text];
    }

    private float X(double value) => labelWidth + Gap + scale.Share(value) * plotWidth;

    private static float Widest<T>(IEnumerable<T> some, Func<T, float> width) => some.Select(width).DefaultIfEmpty().Max();
}
