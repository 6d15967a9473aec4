using GovConsole.Reports.Pdf.Fonts;

namespace GovConsole.Reports.Pdf.Drawing;

/// <summary>Something inked. Places are points from the left margin and from the top of the strip that holds the mark.</summary>
internal abstract record Mark;

/// <summary>A run of text; the spread is added after each of its characters.</summary>
internal sealed record TextMark(float X, float Baseline, string Text, TextStyle Style, float Spread = 0) : Mark;

/// <summary>A line through two or more points.</summary>
internal sealed record LineMark(Pen Pen, params IReadOnlyList<Spot> Spots) : Mark;

internal sealed record FillMark(uint Colour, params IReadOnlyList<Box> Boxes) : Mark;

internal sealed record FrameMark(Pen Pen, Box Box) : Mark;

internal sealed record CircleMark(Spot Centre, float Radius, uint? Fill, Pen? Pen) : Mark;

internal sealed record PictureMark(Box Box, ReadOnlyMemory<byte> Png) : Mark;

internal readonly record struct Spot(float X, float Y);

internal readonly record struct Box(float Left, float Top, float Width, float Height)
{
    public float Right => Left + Width;

    public float Bottom => Top + Height;
}

internal readonly record struct Pen(uint Colour, float Thickness, bool Dashed = false);
