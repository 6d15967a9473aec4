namespace GovConsole.Reports.Pdf.Blocks;

/// <summary>A heading, never left alone at the foot of a page. Level 1 is the largest, 3 the smallest.</summary>
public sealed record Heading(string Text, int Level = 1) : Block;
