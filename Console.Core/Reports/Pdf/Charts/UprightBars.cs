using GovConsole.Reports.Pdf.Blocks;
using GovConsole.Reports.Pdf.Drawing;
using GovConsole.Reports.Pdf.Layout;

namespace GovConsole.Reports.Pdf.Charts;

/// <summary>Bars from the ground up, for a few labels.</summary>
internal sealed class UprightBars(Typesetter type, float width, BarChart chart)
{
    private const float WidestBar = 42, FilledSlot = 0.8f;
    private const int MostLabelLines = 3;

    private readonly Plot plot = new(type, width, chart, Scale.FromZero(ChartLook.Values(chart)));

    private float BarWidth => Math.Min(WidestBar, plot.Slot * FilledSlot / chart.Series.Count);

    /// <summary>Whether every value fits over its bar and every label under it.</summary>
    public bool AreLegible =>
        chart.Series.SelectMany(series => series.Values).All(value => ValueWidth(value) <= BarWidth + 2)
        && Enumerable.Range(0, chart.Labels.Count).All(i => plot.LabelLines(i).Count <= MostLabelLines);

    public Strip Strip() => plot.Strip(
        from index in Enumerable.Range(0, chart.Labels.Count)
        from series in Enumerable.Range(0, chart.Series.Count)
        from mark in Bar(index, series)
        select mark);

    private IEnumerable<Mark> Bar(int index, int series)
    {
        var value = chart.Series[series].Values[index];
        var left = plot.Centre(index) + (series - chart.Series.Count / 2f) * BarWidth;
        var (top, ground) = (plot.Y(Math.Max(0, value ?? 0)), plot.Y(Math.Min(0, value ?? 0)));
        var text = type.Mark(
            ChartLook.Value(chart, value), ChartLook.ValueStyle, left, top - ChartLook.ValueStyle.LineHeight, BarWidth, Align.Centre);
        return top == ground ? [text] : [.. ChartLook.Bar(series, new(left, top, BarWidth, ground - top)), text];
    }

    private float ValueWidth(double? value) => type.Width(ChartLook.Value(chart, value), ChartLook.ValueStyle);
}
