using GovConsole.Reports.Pdf.Blocks;
using GovConsole.Reports.Pdf.Drawing;
using GovConsole.Reports.Pdf.Layout;

namespace GovConsole.Reports.Pdf.Charts;

/// <summary>One or two lines over time.</summary>
internal sealed class TrendLines(Typesetter type, float width, LineChart chart)
{
    private const float Apart = 4, Beside = 3;

    private readonly Plot plot = new(type, width, chart, Scale.Around(ChartLook.Values(chart)));

    public Strip Strip() => plot.Strip(
        Lines().Concat(Values()).Concat(Dots()),
        Every(chart.Labels.Select(label => type.Width(label, ChartLook.LabelStyle))));

    private IEnumerable<Mark> Lines() =>
        from series in Enumerable.Range(0, chart.Series.Count)
        from run in Runs(Spots(series))
        select ChartLook.Trend(series, run);

    private IEnumerable<Mark> Values()
    {
        var every = Every(ChartLook.Values(chart).Select(value => Width(value)));
        return
            from series in Enumerable.Range(0, chart.Series.Count)
            let spots = Spots(series).ToList()
            from index in Enumerable.Range(0, spots.Count)
            where spots[index] is not null && (spots.Count - 1 - index) % every == 0
            from mark in Value(series, index, spots[index]!.Value)
            select mark;
    }

    private IEnumerable<Mark> Dots() =>
        from series in Enumerable.Range(0, chart.Series.Count)
        from spot in Spots(series).OfType<Spot>()
        select ChartLook.DotAt(series, spot);

    private IEnumerable<Spot?> Spots(int series) =>
        chart.Series[series].Values.Select((value, i) => value is { } known ? new Spot(plot.Centre(i), plot.Y(known)) : (Spot?)null);

    /// <summary>A value on a patch of paper, so that no line runs through its figures.</summary>
    private IEnumerable<Mark> Value(int series, int index, Spot spot)
    {
        var value = chart.Series[series].Values[index];
        var (width, height) = (Width(value), ChartLook.ValueStyle.Size);
        var top = StandsBelow(series, index) ? spot.Y + Apart : spot.Y - height - Apart;
        yield return new FillMark(Palette.Paper, new Box(spot.X - width / 2, top, width, height));
        yield return type.Mark(
            ChartLook.Value(chart, value), ChartLook.ValueStyle, spot.X - width / 2,
            top - (ChartLook.ValueStyle.LineHeight - height) / 2, width, Align.Centre);
    }

    private float Width(double? value) => type.Width(ChartLook.Value(chart, value), ChartLook.ValueStyle);

    /// <summary>Of two values over one label the lower is printed below its dot.</summary>
    private bool StandsBelow(int series, int index)
    {
        if (chart.Series.Count < 2) return false;

        var (own, other) = (chart.Series[series].Values[index], chart.Series[1 - series].Values[index]);
        return own < other || (own == other && series == 1);
    }

    private int Every(IEnumerable<float> widths) =>
        Math.Max(1, (int)Math.Ceiling((widths.DefaultIfEmpty().Max() + Beside) / plot.Slot));

    private static IEnumerable<IReadOnlyList<Spot>> Runs(IEnumerable<Spot?> spots)
    {
        var run = new List<Spot>();
        foreach (var spot in spots.Append(null))
        {
            if (spot is { } known) run.Add(known);
            else
            {
                if (run.Count > 1) yield return run;
                run = [];
            }
        }
    }
}
