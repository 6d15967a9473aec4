using GovConsole.Reports.Pdf.Blocks;

namespace GovConsole.Reports.Forms;

/// <summary>A picture of a report: lines over time, or bars of units.</summary>
public sealed record Graph(string Title, bool IsOverTime, IReadOnlyList<string> Labels, IReadOnlyList<GraphSeries> Series)
{
    internal Block ToChart()
    {
        IReadOnlyList<Series> series = [.. Series.Select(one => new Series(one.Name, one.Values))];
        // Weekends are nought; saying so at each would hide the rest.
        return IsOverTime ? new LineChart(Labels, series) { Title = Title, ValueFormat = "#,0;-#,0;''" } : new BarChart(Labels, series) { Title = Title };
    }
}

/// <summary>One value for each label; null where there is none.</summary>
public sealed record GraphSeries(string Name, IReadOnlyList<double?> Values);
