using GovConsole.Reports.Pdf.Blocks;
using GovConsole.Reports.Pdf.Drawing;
using GovConsole.Reports.Pdf.Fonts;
using GovConsole.Reports.Pdf.Layout;
using SkiaSharp;

namespace GovConsole.Tests.Core.Reports.Pdf.Layout;

public sealed class PictureStripsTests
{
    private readonly PictureStrips strips = new(new Typesetter(new Faces()), width: 400, capacity: 600);

    [Fact]
    public void A_code_stands_in_its_quiet_zone()
    {
        var modules = new bool[2, 2];
        modules[0, 0] = modules[1, 1] = true;

        var strip = strips.QrCode(new(modules, Width: 100, Align: Align.Left));

        var fill = Assert.IsType<FillMark>(Assert.Single(strip.Marks));
        Assert.Equal([new Box(40, 40, 10, 10), new Box(50, 50, 10, 10)], fill.Boxes);
        Assert.Equal(100, strip.Height);
    }

    [Fact]
    public void A_picture_keeps_its_shape_and_stays_on_the_page()
    {
        Assert.Equal(50, strips.Picture(new(Png(200, 100), 100)).Height);
        Assert.Equal(600, strips.Picture(new(Png(10, 100), 9999)).Height);
        Assert.Equal(200, strips.Picture(new(Png(200, 100), 9999)).Height);
    }

    [Fact]
    public void A_picture_is_printed() => Assert.Single(Paper.Of(new Picture(Png(20, 10), 60)).Pages);

    [Theory]
    [InlineData("")]
    [InlineData("GIF89a, and more than enough bytes after it")]
    public void What_is_no_PNG_is_refused(string bytes) =>
        Assert.Throws<InvalidDataException>(() => strips.Picture(new(System.Text.Encoding.ASCII.GetBytes(bytes), 60)));

    private static byte[] Png(int width, int height)
    {
        using var bitmap = new SKBitmap(width, height);
        using var data = bitmap.Encode(SKEncodedImageFormat.Png, 100);
        return data.ToArray();
    }
}
