using SkiaSharp;

namespace GovConsole.Reports.Pdf.Drawing;

/// <summary>Puts marks on a page of Skia's.</summary>
internal sealed class SkiaCanvas(SKCanvas canvas, SkiaFonts fonts)
{
    private static readonly float[] Dashes = [3, 2];

    public void Draw(IEnumerable<Mark> marks, float left, float top)
    {
        canvas.Save();
        canvas.Translate(left, top);
        foreach (var mark in marks) Draw(mark);
        canvas.Restore();
    }

    private void Draw(Mark mark)
    {
        switch (mark)
        {
            case TextMark text: Draw(text); break;
            case LineMark line: Draw(line); break;
            case FillMark fill: Draw(fill); break;
            case FrameMark frame: Draw(frame); break;
            case CircleMark circle: Draw(circle); break;
            case PictureMark picture: Draw(picture); break;
            default: throw new NotSupportedException($"{mark.GetType().Name} cannot be drawn.");
        }
    }

    private void Draw(TextMark text)
    {
        using var run = fonts.Run(text);
        using var ink = Ink(text.Style.Colour);
        if (run is not null) canvas.DrawText(run, text.X, text.Baseline, ink);
    }

    private void Draw(LineMark line)
    {
        using var ink = Stroke(line.Pen);
        using var path = new SKPath();
        path.AddPoly([.. line.Spots.Select(Point)], close: false);
        canvas.DrawPath(path, ink);
    }

    private void Draw(FillMark fill)
    {
        using var ink = Ink(fill.Colour);
        using var path = new SKPath();
        foreach (var box in fill.Boxes) path.AddRect(Rect(box));
        canvas.DrawPath(path, ink);
    }

    private void Draw(FrameMark frame)
    {
        using var ink = Stroke(frame.Pen);
        canvas.DrawRect(Rect(frame.Box), ink);
    }

    private void Draw(CircleMark circle)
    {
        if (circle.Fill is { } colour)
        {
            using var ink = Ink(colour);
            canvas.DrawCircle(Point(circle.Centre), circle.Radius, ink);
        }

        if (circle.Pen is { } pen)
        {
            using var ink = Stroke(pen);
            canvas.DrawCircle(Point(circle.Centre), circle.Radius, ink);
        }
    }

    private void Draw(PictureMark picture)
    {
        using var data = SKData.CreateCopy(picture.Png.Span);
        using var image = SKImage.FromEncodedData(data) ?? throw new InvalidDataException("The picture is not a PNG.");
        canvas.DrawImage(image, Rect(picture.Box));
    }

    private static SKPaint Ink(uint colour) => new() { Color = colour, IsAntialias = true };

    private static SKPaint Stroke(Pen pen) => new()
    {
        Color = pen.Colour,
        StrokeWidth = pen.Thickness,
        Style = SKPaintStyle.Stroke,
        StrokeJoin = SKStrokeJoin.Round,
        IsAntialias = true,
        PathEffect = pen.Dashed ? SKPathEffect.CreateDash(Dashes, 0) : null,
    };

    private static SKPoint Point(Spot spot) => new(spot.X, spot.Y);

    private static SKRect Rect(Box box) => new(box.Left, box.Top, box.Right, box.Bottom);
}
