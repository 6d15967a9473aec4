namespace GovConsole.Reports.Pdf.Blocks;

/// <summary>Running text; a line feed starts a new line. The indent of the first line is counted in characters.</summary>
public sealed record Paragraph(string Text, Align Align = Align.Justify, int Indent = 0, bool Bold = false) : Block;
