using System.Buffers.Binary;
using GovConsole.Reports.Pdf.Blocks;
using GovConsole.Reports.Pdf.Drawing;
using GovConsole.Reports.Pdf.Fonts;

namespace GovConsole.Reports.Pdf.Layout;

/// <summary>Pictures and two-dimensional codes.</summary>
internal sealed class PictureStrips(Typesetter type, float width, float capacity)
{
    private const int QuietModules = 4, PngSizeAt = 16, PngHeaderLength = 24;

    private static readonly TextStyle CaptionStyle = new(8, Colour: Palette.Grey);

    public Strip Picture(Picture picture)
    {
        var (pixelsWide, pixelsHigh) = PngSize(picture.Png.Span);
        var ratio = (float)pixelsHigh / pixelsWide;
        var wide = Math.Min(picture.Width, Math.Min(width, capacity / ratio));
        return new(wide * ratio, [new PictureMark(new(Left(wide, picture.Align), 0, wide, wide * ratio), picture.Png)]);
    }

    public Strip QrCode(QrCode code)
    {
        var side = Math.Min(code.Width, Math.Min(width, capacity - CaptionStyle.LineHeight));
        var left = Left(side, code.Align);
        var marks = new List<Mark> { new FillMark(Palette.Ink, Modules(code.Modules, left, side)) };
        if (code.Caption is { } caption) marks.Add(type.Mark(caption, CaptionStyle, left, side, side, Align.Centre));
        return new(side + (code.Caption is null ? 0 : CaptionStyle.LineHeight), marks);
    }

    private float Left(float wide, Align align) => align switch
    {
        Align.Centre => (width - wide) / 2,
        Align.Right => width - wide,
        _ => 0,
    };

    private static List<Box> Modules(bool[,] modules, float left, float side)
    {
        var boxes = new List<Box>();
        var module = side / (modules.GetLength(1) + 2 * QuietModules);
        for (var row = 0; row < modules.GetLength(0); row++)
            for (var column = 0; column < modules.GetLength(1); column++)
                if (modules[row, column])
                    boxes.Add(new(left + (column + QuietModules) * module, (row + QuietModules) * module, module, module));
        return boxes;
    }

    private static (int Width, int Height) PngSize(ReadOnlySpan<byte> png)
    {
        if (png.Length < PngHeaderLength || !png[1..4].SequenceEqual("PNG"u8)) throw new InvalidDataException("The picture is not a PNG.");
        return (BinaryPrimitives.ReadInt32BigEndian(png[PngSizeAt..]), BinaryPrimitives.ReadInt32BigEndian(png[(PngSizeAt + 4)..]));
    }
}
