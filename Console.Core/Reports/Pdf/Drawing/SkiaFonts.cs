using GovConsole.Reports.Pdf.Fonts;
using SkiaSharp;

namespace GovConsole.Reports.Pdf.Drawing;

/// <summary>The faces cut down to what a document prints. The marks are the record of that, so nothing can be forgotten.</summary>
internal sealed class SkiaFonts : IDisposable
{
    private readonly SKTypeface regular;
    private readonly SKTypeface bold;

    public SkiaFonts(IReadOnlyList<TextMark> texts)
    {
        regular = Cut(texts, isBold: false);
        bold = Cut(texts, isBold: true);
    }

    public SKTextBlob? Run(TextMark text)
    {
        using var font = new SKFont(text.Style.Bold ? bold : regular, text.Style.Size);
        font.Subpixel = true;
        font.LinearMetrics = true;
        font.Hinting = SKFontHinting.None;
        return SKTextBlob.CreateHorizontal(text.Text, font, Places(text), 0);
    }

    public void Dispose()
    {
        regular.Dispose();
        bold.Dispose();
    }

    private static float[] Places(TextMark text)
    {
        var (face, x, places) = (Faces.Face(text.Style.Bold), 0f, new List<float>(text.Text.Length));
        foreach (var rune in text.Text.EnumerateRunes())
        {
            places.Add(x);
            x += face.Advance(rune.Value) * text.Style.Size + text.Spread;
        }

        return [.. places];
    }

    private static SKTypeface Cut(IEnumerable<TextMark> texts, bool isBold)
    {
        var printed = texts.Where(text => text.Style.Bold == isBold).SelectMany(text => text.Text.EnumerateRunes()).Select(rune => rune.Value);
        using var data = SKData.CreateCopy(TrueTypeSubset.Cut(Faces.Face(isBold), printed));
        return SKTypeface.FromData(data);
    }
}
