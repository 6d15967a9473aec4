using Microsoft.AspNetCore.Components;

namespace GovConsole.Web.Shared.Layout;

/// <summary>An icon beside its text, as the markup that MudIcon writes. It is one for everybody, where each circuit would keep components of its own.</summary>
internal static class Symbol
{
    public static MarkupString Of(string icon) =>
        new($"""<svg class="mud-icon-root mud-svg-icon mud-icon-size-medium" focusable="false" viewBox="0 0 24 24" aria-hidden="true">{icon}</svg>""");
}
