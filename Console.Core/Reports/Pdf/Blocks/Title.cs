namespace GovConsole.Reports.Pdf.Blocks;

/// <summary>The title of one of several papers in one file, as the first one has it at its head.</summary>
public sealed record Title(string Text, string? Subtitle = null) : Block;
