namespace GovConsole.Reports.Pdf.Blocks;

/// <summary>Empty height in points; it vanishes where a page ends.</summary>
public sealed record Spacer(float Height) : Block;
