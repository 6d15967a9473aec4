using GovConsole.Reports.Pdf.Drawing;
using GovConsole.Reports.Pdf.Fonts;
using GovConsole.Reports.Pdf.Layout;
using SkiaSharp;

namespace GovConsole.Reports.Pdf;

/// <summary>Draws reports with Skia: real text in embedded, cut-down fonts, and archive (PDF/A) metadata.</summary>
public sealed class SkiaPdfWriter : IPdfWriter
{
    public PdfResult Write(PdfDocument document, Stream output)
    {
        var faces = new Faces();
        var type = new Typesetter(faces);
        var sheet = new Sheet(document.Orientation);
        var pages = Paginator.Pages(new Composer(type, sheet, Look.Of(document)).Strips(document), sheet.Capacity);
        var margins = new Margins(type, sheet, document);
        var drawn = pages.Select((page, i) => page.Concat(margins.Strips(i + 1, pages.Count)).ToList()).ToList();

        using var file = new MemoryStream();
        Draw(drawn, sheet, Metadata(document, faces), file);
        output.Write(StableIdentity.Settle(file.ToArray()));
        return new(pages.Count, faces.Missing);
    }

    private static void Draw(List<List<Placed>> pages, Sheet sheet, SKDocumentPdfMetadata metadata, Stream file)
    {
        var texts = pages.SelectMany(page => page).SelectMany(placed => placed.Strip.Marks).OfType<TextMark>().ToList();
        using var fonts = new SkiaFonts(texts);
        using var pdf = SKDocument.CreatePdf(file, metadata);
        foreach (var page in pages)
        {
            using var canvas = pdf.BeginPage(sheet.Width, sheet.Height);
            var pen = new SkiaCanvas(canvas, fonts);
            foreach (var (strip, top) in page) pen.Draw(strip.Marks, Sheet.Margin, Sheet.Head + top);
            pdf.EndPage();
        }

        pdf.Close();
    }

    private static SKDocumentPdfMetadata Metadata(PdfDocument document, Faces faces)
    {
        var createdAt = DateTime.SpecifyKind(document.CreatedAt, DateTimeKind.Utc);
        return new()
        {
            Title = faces.Printable(document.Title),
            Author = faces.Printable(document.Author ?? ""),
            Creation = createdAt,
            Modified = createdAt,
            PdfA = true,
            RasterDpi = SKDocument.DefaultRasterDpi,
            EncodingQuality = 101,
        };
    }
}
