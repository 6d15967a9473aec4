namespace GovConsole.Reports.Pdf.Blocks;

/// <summary>The modules of a two-dimensional code, [row, column], drawn as vectors with the quiet zone around them.</summary>
public sealed record QrCode(bool[,] Modules, float Width, string? Caption = null, Align Align = Align.Right) : Block;
