namespace GovConsole.Reports.Pdf.Blocks;

/// <summary>A part of a report, in reading order.</summary>
public abstract record Block;
