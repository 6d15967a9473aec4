namespace GovConsole.Reports.Pdf.Blocks;

/// <summary>Bars that start at zero. Upright bars lie down when there are too many of them to print each value.</summary>
public sealed record BarChart(IReadOnlyList<string> Labels, IReadOnlyList<Series> Series) : Chart(Labels, Series)
{
    public bool Upright { get; init; }
}
