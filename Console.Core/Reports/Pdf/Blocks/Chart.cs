namespace GovConsole.Reports.Pdf.Blocks;

/// <summary>One or two series over the same labels, their values printed. More series would not be told apart in black and white.</summary>
public abstract record Chart(IReadOnlyList<string> Labels, IReadOnlyList<Series> Series) : Block
{
    public string? Title { get; init; }

    /// <summary>A numeric format: "#,0", "0.00'%'".</summary>
    public string ValueFormat { get; init; } = "#,0.##";
}
/// <summary>One value for each label of a chart; null where there is none.</summary>
public sealed record Series(string Name, IReadOnlyList<double?> Values);
