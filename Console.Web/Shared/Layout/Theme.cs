using MudBlazor;

namespace GovConsole.Web.Shared.Layout;

/// <summary>The colours and the type of the product. The style sheets take them as variables, so they are written here only.</summary>
internal static class Theme
{
    private static readonly string[] Fonts =
        ["Noto Sans SC", "Noto Sans CJK SC", "PingFang SC", "Microsoft YaHei", "Source Han Sans SC", "WenQuanYi Micro Hei", "system-ui", "sans-serif"];

    public static readonly MudTheme Console = new()
    {
        PaletteLight = new PaletteLight
        {
            Primary = "#1f4e79", PrimaryDarken = "#163a5b", PrimaryLighten = "#3a6fa3", PrimaryContrastText = "#ffffff",
            Secondary = "#5b6b7b", Tertiary = "#0e6e6e", Info = "#1b63a5", Success = "#1e6b3a", Warning = "#8a5200", Error = "#b3261e",
            AppbarBackground = "#1f4e79", AppbarText = "#ffffff", Background = "#f3f5f8", BackgroundGray = "#e9edf2", Surface = "#ffffff",
            DrawerBackground = "#ffffff", DrawerText = "#2a3743", DrawerIcon = "#4b5b6a",
            TextPrimary = "#1c2733", TextSecondary = "#4d5b69", ActionDefault = "#4d5b69",
            LinesDefault = "#d8dee5", LinesInputs = "#76828f", TableLines = "#e1e6ec", Divider = "#d8dee5",
        },
        PaletteDark = new PaletteDark
        {
            Primary = "#8ab8e6", PrimaryDarken = "#6aa0d6", PrimaryLighten = "#b4d2f0", PrimaryContrastText = "#0c1a28",
            Secondary = "#a5b3c1", Tertiary = "#6cc5c5", Info = "#86bdf0", Success = "#7fcf98", Warning = "#e8b35c", Error = "#f2938c",
            SuccessContrastText = "#0c1a28", WarningContrastText = "#0c1a28", ErrorContrastText = "#0c1a28", InfoContrastText = "#0c1a28",
            AppbarBackground = "#15283b", AppbarText = "#e8eef4", Background = "#0f1822", BackgroundGray = "#0b131b", Surface = "#172330",
            DrawerBackground = "#142030", DrawerText = "#d5dee7", DrawerIcon = "#a5b3c1",
            TextPrimary = "#e3eaf1", TextSecondary = "#a9b6c3", ActionDefault = "#a9b6c3",
            LinesDefault = "#2b3a4a", LinesInputs = "#7d8c9b", TableLines = "#26343f", Divider = "#2b3a4a",
        },
        LayoutProperties = new() { DefaultBorderRadius = "4px", AppbarHeight = "52px", DrawerWidthLeft = "212px" },
        Typography = new()
        {
            Default = new DefaultTypography { FontFamily = Fonts, FontSize = "0.9375rem", LineHeight = "1.5", LetterSpacing = "normal" },
            Button = new ButtonTypography { FontFamily = Fonts, FontSize = "0.9375rem", TextTransform = "none", LetterSpacing = "normal" },
        },
    };
}
