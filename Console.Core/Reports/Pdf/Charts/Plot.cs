using GovConsole.Reports.Pdf.Blocks;
using GovConsole.Reports.Pdf.Drawing;
using GovConsole.Reports.Pdf.Layout;

namespace GovConsole.Reports.Pdf.Charts;

/// <summary>The field of an upright chart: a scale on the left, a slot for each label from left to right.</summary>
internal sealed class Plot
{
    private const float Top = 16, Field = 140, Gap = 5;

    private readonly Typesetter type;
    private readonly Chart chart;
    private readonly Scale scale;
    private readonly float width;
    private readonly float left;

    public Plot(Typesetter type, float width, Chart chart, Scale scale)
    {
        (this.type, this.chart, this.scale, this.width) = (type, chart, scale, width);
        left = scale.Ticks.Max(tick => type.Width(ChartLook.Tick(tick), ChartLook.TickStyle)) + Gap;
    }

    public float Slot => (width - left) / Math.Max(1, chart.Labels.Count);

    public float Centre(int index) => left + (index + 0.5f) * Slot;

    public float Y(double value) => Top + Field * (1 - scale.Share(value));

    /// <summary>The field with marks on it; only every so many-th label is printed, counted from the last.</summary>
    public Strip Strip(IEnumerable<Mark> marks, int every = 1)
    {
        var labels = Enumerable.Range(0, chart.Labels.Count)
            .Where(i => (chart.Labels.Count - 1 - i) % every == 0)
            .Select(i => (Index: i, Lines: LabelLines(i, every))).ToList();
        var lines = labels.Select(label => label.Lines.Count).DefaultIfEmpty().Max();
        return new(
            Top + Field + Gap + lines * ChartLook.LabelStyle.LineHeight,
            [.. Grid(), .. marks, .. labels.SelectMany(label => Label(label.Index, label.Lines, every))]);
    }

    public IReadOnlyList<Line> LabelLines(int index, int every = 1) =>
        type.Lines(chart.Labels[index], ChartLook.LabelStyle, Slot * every - 2);

    private IEnumerable<Mark> Grid()
    {
        foreach (var tick in scale.Ticks)
        {
            var y = Y(tick);
            var pen = tick == 0 || tick == scale.Low ? ChartLook.Axis : ChartLook.GridLine;
            yield return new LineMark(pen, new Spot(left, y), new Spot(width, y));
            yield return type.Mark(
                ChartLook.Tick(tick), ChartLook.TickStyle, 0, y - ChartLook.TickStyle.LineHeight / 2, left - Gap, Align.Right);
        }
    }

    private IEnumerable<Mark> Label(int index, IReadOnlyList<Line> lines, int every) => lines.Select((line, i) => Typesetter.Mark(
        line, ChartLook.LabelStyle, Centre(index) - Slot * every / 2, Top + Field + Gap + i * ChartLook.LabelStyle.LineHeight,
        Slot * every, Align.Centre));
}
