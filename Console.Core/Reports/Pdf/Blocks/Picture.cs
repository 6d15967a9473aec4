namespace GovConsole.Reports.Pdf.Blocks;

/// <summary>A PNG, scaled to a width in points and never beyond the page.</summary>
public sealed record Picture(ReadOnlyMemory<byte> Png, float Width, Align Align = Align.Centre) : Block;
