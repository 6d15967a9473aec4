using GovConsole.Access;
using Microsoft.AspNetCore.Components;
using MudBlazor;

namespace GovConsole.Web.Shared.Layout;

/// <summary>One entry of the navigation. The key is its text in <see cref="SharedText"/>; no permission means everybody.</summary>
public sealed record NavigationEntry(string Key, string Url, string Icon, Permission? Needs = null, bool OnPhone = false)
{
    public MarkupString Symbol { get; } = Layout.Symbol.Of(Icon);

    /// <summary>Roles to whom the entry is offered; all of them when empty.</summary>
    public Role[] Roles { get; init; } = [];

    public bool IsFor(Actor actor) => (Needs is not { } needs || actor.May(needs)) && (Roles.Length == 0 || Roles.Contains(actor.Role));
}

/// <summary>The one table of what the navigation offers to whom, in the order in which it is shown.</summary>
public static class NavigationTable
{
    // Whose day is a queue of cases.
    private static readonly Role[] Workers = [Role.VillageAgent, Role.WindowClerk, Role.Approver];

    // Whose day begins in the queue; the agent's begins with all that a village has to do.
    private static readonly Role[] Queuers = [Role.WindowClerk, Role.Approver];

    public static readonly IReadOnlyList<NavigationEntry> All =
    [
        new("Nav.Home", "/", Icons.Material.Outlined.Home, OnPhone: true) { Roles = [.. Roles.OfPosts.Except(Queuers)] },
        new("Nav.Queue", "/queue", Icons.Material.Outlined.Checklist, Permission.ReadCases, OnPhone: true) { Roles = Workers },
        new("Nav.NewCase", "/cases/new", Icons.Material.Outlined.NoteAdd, Permission.LogCase, OnPhone: true),
        new("Nav.Batches", "/batches", Icons.Material.Outlined.LibraryBooks, Permission.ReadCases) { Roles = [Role.WindowClerk, Role.Approver] },
        new("Nav.Handovers", "/handovers", Icons.Material.Outlined.MoveDown, Permission.ReadCases) { Roles = Workers },
        new("Nav.Imports", "/imports", Icons.Material.Outlined.UploadFile, Permission.ImportCases),
        new("Nav.Ledger", "/cases", Icons.Material.Outlined.FolderOpen, Permission.ReadCases, OnPhone: true),
        new("Nav.Ratings", "/ratings", Icons.Material.Outlined.ThumbsUpDown, Permission.ReadCases),
        new("Nav.Enquiries", "/enquiries", Icons.Material.Outlined.Forum, Permission.ReadEnquiries),
        new("Nav.Dashboard", "/dashboard", Icons.Material.Outlined.Insights, Permission.ReadStatistics),
        new("Nav.Board", "/board", Icons.Material.Outlined.GridView, Permission.ReadBoard, OnPhone: true),
        new("Nav.Points", "/points", Icons.Material.Outlined.Storefront, Permission.ReadAgentPoints, OnPhone: true),
        new("Nav.Agents", "/agents", Icons.Material.Outlined.Badge, Permission.ReadAgentPoints) { Roles = [.. Enum.GetValues<Role>().Except([Role.VillageAgent])] },
        new("Nav.Inspections", "/inspections", Icons.Material.Outlined.Checklist, Permission.ReadInspections),
        new("Nav.Rectifications", "/rectifications", Icons.Material.Outlined.BuildCircle, Permission.ReadAgentPoints) { Roles = [Role.VillageAgent, Role.UnitAdministrator, Role.Supervisor, Role.Leader] },
        new("Nav.Assets", "/assets", Icons.Material.Outlined.Devices, Permission.ReadAgentPoints),
        new("Nav.TestCalls", "/test-calls", Icons.Material.Outlined.Phone, Permission.ReadAgentPoints) { Roles = [Role.UnitAdministrator, Role.Supervisor] },
        new("Nav.Monthly", "/monthly", Icons.Material.Outlined.CalendarViewMonth, Permission.ReadAgentPoints),
        new("Nav.Assessments", "/assessments", Icons.Material.Outlined.Grade, Permission.ReadAgentPoints),
        new("Nav.Notices", "/notices", Icons.Material.Outlined.Campaign, Permission.ReadNotices),
        new("Nav.Reports", "/reports", Icons.Material.Outlined.Summarize, Permission.ReadStatistics),
        new("Nav.Items", "/items", Icons.Material.Outlined.ListAlt, Permission.ReadItems),
        new("Nav.Papers", "/documents", Icons.Material.Outlined.Description, Permission.ReadPapers),
        new("Nav.Exports", "/exports", Icons.Material.Outlined.FileDownload, Permission.ExportCases),
        new("Nav.Jobs", "/jobs", Icons.Material.Outlined.Pending, Permission.ExportCases),
        new("Nav.Organisation", "/organisation", Icons.Material.Outlined.AccountTree, Permission.ReadOrganisation),
        new("Nav.Calendar", "/calendar", Icons.Material.Outlined.CalendarMonth, Permission.ReadCalendar),
        new("Nav.Recount", "/recount", Icons.Material.Outlined.Calculate, Permission.RebuildStatistics),
        new("Nav.Staff", "/staff", Icons.Material.Outlined.People, Permission.MaintainStaff),
        new("Nav.Audit", "/audit", Icons.Material.Outlined.FactCheck, Permission.ReadAudit),
        new("Nav.Profile", "/account/profile", Icons.Material.Outlined.AccountCircle, OnPhone: true),
    ];

    /// <summary>The entry whose page, or a page below it, has this path.</summary>
    public static NavigationEntry? Nearest(string path) => All
        .Where(entry => path == entry.Url || (entry.Url != "/" && path.StartsWith($"{entry.Url}/", StringComparison.Ordinal)))
        .MaxBy(entry => entry.Url.Length);

    /// <summary>Where somebody's work begins after signing in: leaders and supervisors see how things stand, others the first entry that is theirs.</summary>
    public static string Landing(Actor actor) =>
        actor.Role switch
        {
            Role.Leader or Role.Supervisor => "/dashboard",
            Role.UnitAdministrator => "/board",
            Role.Auditor => "/audit",
            Role.Screen => "/screen",
            _ => All.First(entry => entry.IsFor(actor)).Url,
        };
}
