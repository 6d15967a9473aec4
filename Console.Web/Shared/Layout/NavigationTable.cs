using MudBlazor;
using GovConsole.Access;

namespace GovConsole.Web.Shared.Layout;

/// <summary>One entry of the navigation. The key is its text in <see cref="SharedText"/>; no permission means everybody.</summary>
public sealed record NavigationEntry(string Key, string Url, string Icon, Permission? Needs = null, bool OnPhone = false)
{
    public bool IsFor(Actor actor) => Needs is not { } needs || actor.May(needs);
}

/// <summary>The one table of what the navigation offers to whom, in the order in which it is shown.</summary>
public static class NavigationTable
{
    public static readonly IReadOnlyList<NavigationEntry> All =
    [
        new("Nav.Home", "/", Icons.Material.Outlined.Home, OnPhone: true),
        new("Nav.NewCase", "/cases/new", Icons.Material.Outlined.NoteAdd, Permission.LogCase, OnPhone: true),
        new("Nav.Items", "/items", Icons.Material.Outlined.Assignment, Permission.ReadItems),
        new("Nav.Organisation", "/organisation", Icons.Material.Outlined.AccountTree, Permission.ReadOrganisation),
        new("Nav.Calendar", "/calendar", Icons.Material.Outlined.CalendarMonth, Permission.ReadCalendar),
        new("Nav.Staff", "/staff", Icons.Material.Outlined.People, Permission.MaintainStaff),
        new("Nav.Profile", "/account/profile", Icons.Material.Outlined.AccountCircle, OnPhone: true),
    ];
}
