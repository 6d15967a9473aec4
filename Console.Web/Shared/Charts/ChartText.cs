using Microsoft.AspNetCore.Components;

namespace GovConsole.Web.Shared.Charts;

/// <summary>A text of a drawing. Razor keeps the tag name for itself, so this writes it.</summary>
internal static class ChartText
{
    public static RenderFragment Of(string x, double y, string content, string style, double dx = 0) => builder =>
    {
        builder.OpenElement(0, "text");
        builder.AddAttribute(1, "x", x);
        builder.AddAttribute(2, "y", Svg.Number(y));
        if (dx != 0) builder.AddAttribute(3, "dx", Svg.Number(dx));
        builder.AddAttribute(4, "class", style);
        builder.AddContent(5, content);
        builder.CloseElement();
    };
}
