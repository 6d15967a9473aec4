using System.Text;
using SkiaSharp;

namespace GovConsole.Tests.Support;

/// <summary>Small true files of the kinds that are taken.</summary>
public static class Pictures
{
    /// <summary>A picture that differs by its shade from every other.</summary>
    public static byte[] Jpeg(byte shade = 0, int width = 320, int height = 200) => Encode(SKEncodedImageFormat.Jpeg, shade, width, height);

    public static byte[] Png(byte shade = 0, int width = 320, int height = 200) => Encode(SKEncodedImageFormat.Png, shade, width, height);

    public static byte[] Pdf(string text = "one") => Encoding.ASCII.GetBytes(
        $"%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n" +
        $"3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]>>endobj\n%{text}\ntrailer<</Root 1 0 R>>\n%%EOF\n");

    private static byte[] Encode(SKEncodedImageFormat format, byte shade, int width, int height)
    {
        using var bitmap = new SKBitmap(width, height);
        using var canvas = new SKCanvas(bitmap);
        canvas.Clear(new SKColor(shade, 120, 180));
        canvas.DrawRect(width / 4f, height / 4f, width / 2f, height / 2f, new SKPaint { Color = new(250, shade, 90) });
        using var image = SKImage.FromBitmap(bitmap);
        using var data = image.Encode(format, 90);
        return data.ToArray();
    }
}
