namespace GovConsole.Reports.Pdf.Blocks;

/// <summary>The issuing unit over its date, with room for the stamp across both. It never stands on a page without text.</summary>
public sealed record Seal(string Unit, string Date, string Caption = "") : Block;
