namespace GovConsole.Tests.Journeys.Pages;

/// <summary>
/// One look at a page: a name for its picture, the route it answers, an address that a reader could open, and the account of the demo that
/// opens it (nobody for a page before signing in). In the address, {case} stands for a case of Basuo that is being worked on, {joint}, {batch}, {handover}, {rated},
/// {import}, {item}, {enquiry}, {plan}, {visit}, {rectification}, {notice}, {published}, {bulletin-draft} and {written} (a file of the account's own) for one of each.
/// </summary>
public sealed record PageVisit(string Name, string Route, string Address, string? Account)
{
    /// <summary>What stands on the page once it is drawn, where that comes later than the heading.</summary>
    public string Drawn { get; init; } = "h1";

    public override string ToString() => Name;
}

/// <summary>Every page of the product has a row here, beside those of its feature; EveryPage opens each.</summary>
public static class PageTable
{
    public static readonly IReadOnlyList<PageVisit> All =
    [
        // Before signing in, and when something is wrong.
        new("sign-in", "/account/sign-in", "/account/sign-in", null),
        new("setup", "/setup", "/setup", null),
        new("error", "/error/{Code:int?}", "/error", null),

        // One's own account.
        new("home", "/", "/", "operator"),
        new("agent-day", "/", "/", "village-agent") { Drawn = ".day" },
        new("quick", "/cases/quick", "/cases/quick", "village-agent"),
        new("profile", "/account/profile", "/account/profile", "operator"),
        new("password", "/account/password", "/account/password", "operator"),

        // Cases.
        new("queue", "/queue", "/queue", "village-agent"),
        new("queue-window", "/queue", "/queue", "township-clerk"),
        new("queue-team", "/queue", "/queue?tab=team", "township-clerk"),
        new("new-case", "/cases/new", "/cases/new", "village-agent"),
        new("ledger", "/cases", "/cases", "city-supervisor") { Drawn = ".grid" },
        new("search", "/search", "/search", "township-clerk"),
        new("search-found", "/search", "/search?q=生育", "township-clerk") { Drawn = ".found" },
        new("case", "/cases/{Number}", "/cases/{case}", "township-clerk"),
        new("attention", "/attention", "/attention", "city-approver") { Drawn = ".mentions" },
        new("material", "/cases/{Number}/materials/{Place:int}", "/cases/{case}/materials/0", "township-clerk"),
        new("new-joint", "/joint/new", "/joint/new", "city-clerk"),
        new("joint", "/joint/{Number}", "/joint/{joint}", "city-clerk"),
        new("batches", "/batches", "/batches", "city-clerk"),
        new("new-batch", "/batches/new", "/batches/new", "city-clerk"),
        new("batch", "/batches/{Number}", "/batches/{batch}", "city-clerk"),
        new("handovers", "/handovers", "/handovers", "township-clerk"),
        new("new-handover", "/handovers/new", "/handovers/new", "village-agent"),
        new("handover", "/handovers/{Number}", "/handovers/{handover}", "township-clerk"),
        new("ratings", "/ratings", "/ratings", "city-supervisor") { Drawn = ".rating-figures" },
        new("rating", "/ratings/{Number}", "/ratings/{rated}", "township-clerk") { Drawn = ".cure-steps" },
        new("enquiries", "/enquiries", "/enquiries", "city-supervisor") { Drawn = ".enquiry-figures" },
        new("new-enquiry", "/enquiries/new", "/enquiries/new", "township-clerk"),
        new("enquiry", "/enquiries/{Number}", "/enquiries/{enquiry}", "township-clerk") { Drawn = ".facts" },
        new("imports", "/imports", "/imports", "township-clerk"),
        new("new-import", "/imports/new/file", "/imports/new/file", "township-clerk"),
        new("import", "/imports/{Number}", "/imports/{import}", "township-clerk") { Drawn = ".import-rows" },
        new("papers", "/documents", "/documents", "township-clerk"),
        new("progress", "/progress", "/progress", null),
        new("drafts", "/drafts", "/drafts", "village-agent"),
        new("recount", "/recount", "/recount", "operator"),
        new("jobs", "/jobs", "/jobs", "city-clerk"),
        new("exports", "/exports", "/exports?written={written}", "city-supervisor") { Drawn = ".exports" },
        new("new-export", "/exports/new", "/exports/new?from=2026-01-01", "city-supervisor") { Drawn = ".export-columns" },

        // Figures.
        new("dashboard", "/dashboard", "/dashboard", "province-leader") { Drawn = ".tile" },
        new("dashboard-township", "/dashboard", "/dashboard?unit=469007100", "province-leader") { Drawn = ".figure" },
        new("screen", "/screen", "/screen", "province-leader") { Drawn = ".screen-scene" },
        new("screen-pace", "/screen", "/screen?scenes=Pace", "city-leader") { Drawn = ".screen-pace" },
        new("screen-places", "/screen", "/screen?scenes=Places", "province-leader") { Drawn = ".screen-places" },
        new("definitions", "/statistics/definitions", "/statistics/definitions", "province-leader") { Drawn = ".definitions" },
        new("reports", "/reports", "/reports", "province-leader"),
        new("reports-admin", "/reports", "/reports", "city-admin") { Drawn = ".saved-reports" },
        new("bulletin", "/reports/bulletin", "/reports/bulletin?on=2026-02-01", "province-leader") { Drawn = ".report-chapter" },
        new("bulletin-quarter", "/reports/bulletin", "/reports/bulletin?kind=Quarterly&on=2026-02-01", "city-leader") { Drawn = ".report-chapter" },
        new("statement", "/reports/statements/{Statement}", "/reports/statements/Workload", "city-leader") { Drawn = ".report-chapter" },
        new("statement-cards", "/reports/statements/{Statement}", "/reports/statements/Cards?kind=Yearly", "province-leader") { Drawn = ".report-chapter" },
        new("statement-overdue", "/reports/statements/{Statement}", "/reports/statements/Overdue", "province-leader") { Drawn = ".report-chapter" },
        new("statement-items", "/reports/statements/{Statement}", "/reports/statements/Compression", "province-leader") { Drawn = ".report-chapter" },
        new("published", "/reports/published", "/reports/published", "city-admin") { Drawn = ".filters" },
        new("publication", "/reports/published/{Id:guid}", "/reports/published/{published}", "city-leader") { Drawn = ".report-chapter" },
        new("publication-draft", "/reports/published/{Id:guid}", "/reports/published/{bulletin-draft}", "city-admin") { Drawn = ".draft-desk" },

        // Agent points.
        new("points", "/points", "/points", "township-admin"),
        new("standards", "/points/standards", "/points/standards?unit=469007100", "city-admin"),
        new("six-ones", "/points/six-ones", "/points/six-ones", "township-admin"),
        new("gaps", "/points/gaps", "/points/gaps", "township-admin"),
        new("point", "/points/{Code}", "/points/469007100200", "village-agent"),
        new("check", "/points/{Code}/check/{Element}", "/points/469007100200/check/Computer", "village-agent"),
        new("check-items", "/points/{Code}/check/{Element}", "/points/469007100200/check/Place", "city-admin"),

        new("monthly", "/monthly", "/monthly", "township-admin") { Drawn = ".grid" },
        new("village-month", "/points/{Code}/monthly/{Key?}", "/points/469007100200/monthly", "village-agent"),
        new("assessments", "/assessments", "/assessments", "city-admin") { Drawn = ".ranking" },
        new("assessment", "/points/{Code}/assessments/{Key}", "/points/469007100200/assessments/2025Q4", "village-agent"),

        // Agents.
        new("agents", "/agents", "/agents", "township-admin") { Drawn = ".roster" },
        new("point-agents", "/points/{Code}/agents", "/points/469007100200/agents", "village-agent") { Drawn = ".duty" },
        new("point-agents-admin", "/points/{Code}/agents", "/points/469007100200/agents", "township-admin") { Drawn = ".duty" },
        new("agent-handover", "/points/{Code}/handover/{Id:guid}", "/points/{leaver}", "township-admin"),

        // Inspections and rectifications.
        new("inspections", "/inspections", "/inspections", "city-supervisor"),
        new("new-plan", "/inspections/new", "/inspections/new", "city-supervisor"),
        new("plan", "/inspections/{Number}", "/inspections/{plan}", "city-supervisor") { Drawn = ".grid" },
        new("visit-form", "/inspections/{Number}/check/{Village}", "/inspections/{plan}/check/469007100200", "township-admin"),
        new("visit", "/inspections/visits/{Number}", "/inspections/visits/{visit}", "city-supervisor"),
        new("rectifications", "/rectifications", "/rectifications?list=Overdue", "city-supervisor") { Drawn = ".grid" },
        new("rectification", "/rectifications/{Number}", "/rectifications/{rectification}", "city-supervisor"),
        new("answer", "/rectifications/{Number}/answer", "/rectifications/{own-rectification}/answer", "village-agent"),
        new("village-assets", "/points/{Code}/assets", "/points/469007100200/assets", "village-agent") { Drawn = ".equipment" },
        new("assets", "/assets", "/assets", "township-admin") { Drawn = ".grid" },
        new("test-calls", "/test-calls", "/test-calls", "city-supervisor") { Drawn = ".grid" },

        // The board and notices.
        new("board", "/board", "/board", "city-admin") { Drawn = ".board-map" },
        new("board-township", "/board", "/board", "township-admin") { Drawn = ".board-map" },
        new("board-province", "/board", "/board", "province-leader") { Drawn = ".board-map" },
        new("board-villages", "/board/villages", "/board/villages?figure=NotFull", "city-admin"),
        new("notices", "/notices", "/notices", "township-admin") { Drawn = ".grid" },
        new("notices-inbox", "/notices", "/notices?all=true", "village-agent") { Drawn = ".notice-list" },
        new("new-notice", "/notices/new", "/notices/new", "township-admin") { Drawn = ".rule-form" },
        new("notices-unread", "/notices/unread", "/notices/unread", "township-admin"),
        new("notice", "/notices/{Number}", "/notices/{notice}", "township-admin") { Drawn = ".receipts" },
        new("notice-agent", "/notices/{Number}", "/notices/{notice}", "village-agent"),

        // Items.
        new("items", "/items", "/items", "province-admin"),
        new("item", "/items/{Code}", "/items/{item}", "province-admin"),
        new("new-item", "/items/new", "/items/new", "province-admin"),
        new("revise-item", "/items/{Code}/revise", "/items/{item}/revise", "province-admin"),

        // Units, people, days, records.
        new("organisation", "/organisation/{Code?}", "/organisation", "township-admin"),
        new("organisation-township", "/organisation/{Code?}", "/organisation/469007100", "province-admin"),
        new("calendar", "/calendar", "/calendar", "province-admin"),
        new("staff", "/staff", "/staff", "province-admin"),
        new("audit", "/audit", "/audit", "auditor"),
    ];
}
