using System.Globalization;
using GovConsole.Cases.Ledger;
using GovConsole.Kernel;
using GovConsole.Organisation;
using GovConsole.Statistics;
using GovConsole.Statistics.Dashboards;
using GovConsole.Statistics.Indicators;
using GovConsole.Web.Shared;
using Microsoft.AspNetCore.Components;

namespace GovConsole.Web.Reports;

/// <summary>报表: choose a unit and a month, look at the figures, take the papers along. Files are links, never bytes over the circuit.</summary>
public sealed partial class ReportsPage
{
    private const int Months = 24;

    private static readonly Indicator[] Told =
    [
        Catalogue.Received, Catalogue.Accepted, Catalogue.Closed, Catalogue.InHand,
        Catalogue.OnTimeRate, Catalogue.EarlyRate, Catalogue.AverageDays, Catalogue.ZeroVisitRate,
    ];

    private UnitTree? tree;
    private Dashboard? figures;
    private DateOnly month;
    private long cases;

    [Inject] public required LoadDashboard LoadDashboard { get; set; }
    [Inject] public required FindCases FindCases { get; set; }
    [Inject] public required UnitTrees UnitTrees { get; set; }
    [Inject] public required TimeProvider Clock { get; set; }
    [Inject] public required NavigationManager Navigation { get; set; }

    [SupplyParameterFromQuery] private string? Unit { get; set; }
    [SupplyParameterFromQuery] private string? Month { get; set; }

    protected override async Task OnParametersSetAsync()
    {
        month = Parse(Month);
        tree = await UnitTrees.GetAsync(Leaving);
        figures = await LoadDashboard.RunAsync(new(Period.Month(month)) { Unit = Unit, Compare = false }, Actor, Leaving);
        cases = Actor.May(GovConsole.Access.Permission.ExportCases)
            ? await FindCases.CountAsync(new() { Unit = figures.Unit.Code, From = figures.Period.From, To = figures.Period.To }, Actor, Leaving)
            : 0;
    }

    // The way from one's own unit down to the chosen one, and the level below it.
    private IEnumerable<Unit> Units() =>
        figures!.Line.Select(place => tree!.Get(place.Code)).Concat(tree!.Children(figures.Unit.Code));

    private void Show(string unit, DateOnly of) => Navigation.NavigateTo(Navigation.GetUriWithQueryParameters(
        "/reports", new Dictionary<string, object?> { ["unit"] = unit, ["month"] = Key(of) }));

    private string Address(string kind) => $"/reports/bulletin.{kind}?unit={figures!.Unit.Code}&month={Key(month)}";

    private string Ledger(string path) =>
        path + CaseLink.To(new CaseQuery(figures!.Unit.Code) { From = figures.Period.From, To = figures.Period.To })["/cases".Length..];

    private static string Link(Reading reading) => reading.Opens is { } query ? CaseLink.To(query) : "/cases";

    private static string Key(DateOnly month) => month.ToString("yyyy-MM", CultureInfo.InvariantCulture);

    /// <summary>The month asked for, or this one when it makes no sense or has not begun.</summary>
    private DateOnly Parse(string? asked)
    {
        var current = Period.Month(Clock.Today()).From;
        return DateOnly.TryParseExact(asked, "yyyy-MM", CultureInfo.InvariantCulture, DateTimeStyles.None, out var first) && first <= current ? first : current;
    }
}
