using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;

namespace GovConsole.Web.Shared.Charts;

/// <summary>A text of a drawing. Razor keeps the tag name for itself, so this writes it.</summary>
public sealed class SvgText : ComponentBase
{
    [Parameter, EditorRequired] public required string X { get; set; }
    [Parameter, EditorRequired] public required double Y { get; set; }
    [Parameter, EditorRequired] public required string Content { get; set; }
    [Parameter] public string Class { get; set; } = "";
    [Parameter] public double Dx { get; set; }

    protected override void BuildRenderTree(RenderTreeBuilder builder)
    {
        builder.OpenElement(0, "text");
        builder.AddAttribute(1, "x", X);
        builder.AddAttribute(2, "y", Svg.Number(Y));
        builder.AddAttribute(3, "dx", Svg.Number(Dx));
        builder.AddAttribute(4, "class", Class);
        builder.AddContent(5, Content);
        builder.CloseElement();
    }
}
