namespace GovConsole.Reports.Pdf;

/// <summary>The seam behind which a PDF library stands. Reports know the description only, so the library can be exchanged.</summary>
public interface IPdfWriter
{
    /// <summary>Writes the whole document; the stream stays open.</summary>
    PdfResult Write(PdfDocument document, Stream output);
}
