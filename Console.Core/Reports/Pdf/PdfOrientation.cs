namespace GovConsole.Reports.Pdf;

/// <summary>How an A4 sheet lies.</summary>
public enum PdfOrientation { Portrait, Landscape }
