namespace GovConsole.Tables;

/// <summary>
/// How much of a foreign file is read before it is refused. What it claims of its own size is checked first and never believed:
/// everything is counted again while it is unpacked.
/// </summary>
public sealed record TableLimits
{
    public static readonly TableLimits Usual = new();

    public long FileBytes { get; init; } = 32L << 20;
    public int Parts { get; init; } = 1_000;
    public long UnpackedBytes { get; init; } = 512L << 20;
    public long PartBytes { get; init; } = 400L << 20;
    /// <summary>How often a part may be as large as it was packed; small parts may be packed better.</summary>
    public int Ratio { get; init; } = 200;
    public long RatioFreeBytes { get; init; } = 1L << 20;
    public int Rows { get; init; } = 200_000;
    public int Columns { get; init; } = 256;
    /// <summary>As long as Excel lets a cell be.</summary>
    public int CellLength { get; init; } = 32_767;
    /// <summary>Bytes between two angle brackets: no honest cell, attribute or comment is longer.</summary>
    public int TokenBytes { get; init; } = 512 << 10;
    public int SharedStrings { get; init; } = 1_000_000;
    public long SharedCharacters { get; init; } = 24L << 20;
    public int Merges { get; init; } = 100_000;
}
