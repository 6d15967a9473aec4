using GovConsole.Access;
using GovConsole.AgentPoints;
using GovConsole.AgentPoints.Overview;
using GovConsole.Kernel;
using GovConsole.Organisation;
using GovConsole.Web.Shared.Addresses;
using Microsoft.AspNetCore.Components;

namespace GovConsole.Web.AgentPoints;

public sealed partial class PointListPage
{
    private PointFilter filter = new();
    private Slice<FindPoints.Row>? found;
    private LoadCoverage.Coverage? coverage;
    private UnitTree? tree;
    private long awaiting;
    private int page;
    private int pages;

    [SupplyParameterFromQuery] private string? Unit { get; set; }
    [SupplyParameterFromQuery] private string? Kind { get; set; }
    [SupplyParameterFromQuery] private string? Status { get; set; }
    [SupplyParameterFromQuery] private string? Element { get; set; }
    [SupplyParameterFromQuery] private string? State { get; set; }
    [SupplyParameterFromQuery] private string? Full { get; set; }
    [SupplyParameterFromQuery] private string? Agentless { get; set; }
    [SupplyParameterFromQuery] private string? Awaiting { get; set; }
    [SupplyParameterFromQuery] private string? Q { get; set; }
    [SupplyParameterFromQuery(Name = "sort")] private string? SortBy { get; set; }
    [SupplyParameterFromQuery(Name = "page")] private string? PageNumber { get; set; }

    protected override async Task OnParametersSetAsync()
    {
        // Who keeps one point has no list to read.
        if (Actor.Role is Role.VillageAgent)
        {
            Navigation.NavigateTo($"/points/{Actor.Unit.Code}", replace: true);
            return;
        }

        filter = new()
        {
            Unit = Unit, Kind = InAddress.Named<UnitKind>(Kind), Status = InAddress.Named<PointStatus>(Status), Element = InAddress.Named<Element>(Element),
            State = InAddress.Named<ElementState>(State), Full = InAddress.Flag(Full),
            Agentless = Agentless == "true", Awaiting = Awaiting == "true", Text = Q, Sort = InAddress.Named<PointSort>(SortBy) ?? PointSort.Village,
        };
        page = InAddress.Page(PageNumber);
        tree = await UnitTrees.GetAsync(Leaving);
        coverage = await LoadCoverage.RunAsync(Unit, null, Actor, Leaving);
        awaiting = await FindPoints.CountAsync(new() { Unit = Unit, Awaiting = true }, Actor, Leaving);
        found = await FindPoints.RunAsync(filter, page, Actor, Leaving);
        pages = (int)((found.Total + FindPoints.PageSize - 1) / FindPoints.PageSize);
    }

    private void Search(PointFilter asked) => Navigation.NavigateTo(InAddress.At(
        "/points", ("unit", asked.Unit), ("kind", asked.Kind?.ToString()), ("status", asked.Status?.ToString()),
        ("element", asked.Element?.ToString()), ("state", asked.State?.ToString()), ("full", asked.Full?.ToString().ToLowerInvariant()),
        ("agentless", asked.Agentless ? "true" : null), ("awaiting", asked.Awaiting ? "true" : null), ("q", asked.Text),
        ("sort", asked.Sort is PointSort.Village ? null : asked.Sort.ToString())));

    private string Page(int number) => Navigation.GetUriWithQueryParameter("page", number);

    private string Sort(PointSort by) => Navigation.GetUriWithQueryParameters(new Dictionary<string, object?> { ["sort"] = by.ToString(), ["page"] = null });

    private string? Sorted(PointSort by) => filter.Sort == by ? "ascending" : null;
}
