namespace GovConsole.Reports.Pdf.Blocks;

/// <summary>A trend. A missing value leaves a gap; where points crowd, every second or third value is printed, the last one always.</summary>
public sealed record LineChart(IReadOnlyList<string> Labels, IReadOnlyList<Series> Series) : Chart(Labels, Series);
