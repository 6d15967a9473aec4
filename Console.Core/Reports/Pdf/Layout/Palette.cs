namespace GovConsole.Reports.Pdf.Layout;

/// <summary>The few inks of an official paper, told apart in black and white as well.</summary>
internal static class Palette
{
    public const uint Navy = 0xff1f3a5f, Ink = 0xff1a1a1a, Grey = 0xff5f6b7a, Rule = 0xffb4bfcc, Tint = 0xfff1f4f8, Light = 0xffc9d6e6, Paper = 0xffffffff, Red = 0xffc00000;
}
