using GovConsole.Access;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Routing;
using Microsoft.Extensions.Localization;

namespace GovConsole.Web.Shared.Layout;

/// <summary>
/// The navigation, of which one entry is the place where one is: "new case" lies below "cases", yet only the nearest is. It listens to the address for all
/// of its links, which are plain ones: a NavLink for each would be thirty components in every circuit.
/// </summary>
public abstract class NavigationList : ComponentBase, IDisposable
{
    private NavigationEntry? here;

    [Inject] public required IStringLocalizer<SharedText> L { get; set; }
    [Inject] public required NavigationManager Navigation { get; set; }
    [CascadingParameter] public required Actor Actor { get; set; }

    protected bool IsHere(NavigationEntry entry) => entry == here;

    protected override void OnInitialized()
    {
        here = Nearest();
        Navigation.LocationChanged += Moved;
    }

    public void Dispose()
    {
        Navigation.LocationChanged -= Moved;
        GC.SuppressFinalize(this);
    }

    private void Moved(object? sender, LocationChangedEventArgs moved)
    {
        if (Nearest() is var nearest && nearest == here) return;
        here = nearest;
        StateHasChanged();
    }

    private NavigationEntry? Nearest() => NavigationTable.Nearest(new Uri(Navigation.Uri).AbsolutePath);
}
