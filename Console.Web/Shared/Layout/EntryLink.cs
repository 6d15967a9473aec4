using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Routing;

namespace GovConsole.Web.Shared.Layout;

/// <summary>An entry of the navigation. "New case" lies below "cases", yet only one of them is the place where one is: the nearest.</summary>
public sealed class EntryLink : NavLink
{
    [Parameter, EditorRequired] public required NavigationEntry Entry { get; set; }

    protected override bool ShouldMatch(string uriAbsolute) =>
        NavigationTable.Nearest(new Uri(uriAbsolute).AbsolutePath) == Entry;
}
