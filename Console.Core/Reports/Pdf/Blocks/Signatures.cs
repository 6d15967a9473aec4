namespace GovConsole.Reports.Pdf.Blocks;

/// <summary>Labels side by side, each with a line to sign on.</summary>
public sealed record Signatures(IReadOnlyList<string> Labels) : Block;
