namespace GovConsole.Reports.Pdf;

/// <summary>What was written. A character the font lacks is printed as □ and told here, never dropped.</summary>
public sealed record PdfResult(int PageCount, IReadOnlyList<string> MissingCharacters);
