namespace GovConsole.Reports.Pdf.Fonts;

/// <summary>How a text looks. Lines stand one and a half sizes apart, as official papers have it.</summary>
internal readonly record struct TextStyle(float Size, bool Bold = false, uint Colour = 0xff1a1a1a)
{
    public float LineHeight => Size * 1.5f;

    /// <summary>From the top of a line to its baseline, so that the em square stands in the middle of the line.</summary>
    public float Baseline => LineHeight / 2 + Size * 0.38f;
}
