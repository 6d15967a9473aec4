namespace GovConsole.Reports.Pdf.Layout;

/// <summary>An A4 sheet and the part of it that reports may fill, in points.</summary>
internal sealed class Sheet(PdfOrientation orientation)
{
    public const float Margin = 56, Head = 62, Foot = 58;

    private const float Short = 595.28f, Long = 841.89f;

    public float Width => orientation == PdfOrientation.Portrait ? Short : Long;

    public float Height => orientation == PdfOrientation.Portrait ? Long : Short;

    public float ContentWidth => Width - 2 * Margin;

    /// <summary>The height a page offers between head and foot.</summary>
    public float Capacity => Height - Head - Foot;
}
