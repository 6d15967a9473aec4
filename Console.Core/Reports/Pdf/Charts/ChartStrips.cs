using GovConsole.Reports.Pdf.Blocks;
using GovConsole.Reports.Pdf.Layout;

namespace GovConsole.Reports.Pdf.Charts;

/// <summary>Charts with their heads.</summary>
internal sealed class ChartStrips(Typesetter type, float width)
{
    public IEnumerable<Strip> Bars(BarChart chart)
    {
        var upright = new UprightBars(type, width, chart);
        IEnumerable<Strip> body = chart.Upright && upright.AreLegible ? [upright.Strip()] : new LyingBars(type, width, chart).Strips();
        return ChartLook.Head(chart, type, width).Concat(body);
    }

    public IEnumerable<Strip> Lines(LineChart chart) =>
        ChartLook.Head(chart, type, width).Append(new TrendLines(type, width, chart).Strip());
}
