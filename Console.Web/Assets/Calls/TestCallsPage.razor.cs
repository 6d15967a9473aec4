using GovConsole.Access;
using GovConsole.AgentPoints;
using GovConsole.Assets.Calls;
using GovConsole.Kernel;
using GovConsole.Organisation;
using Microsoft.AspNetCore.Components;

namespace GovConsole.Web.Assets.Calls;

/// <summary>电话抽测: which points of a unit were called in a month, with what result, and which were not.</summary>
public sealed partial class TestCallsPage
{
    private const int Months = 24;
    private const int PageSize = 50;

    private LoadTestCalls.Input asked = new(null, default);
    private CallMonth? all;
    private IReadOnlyList<CallRow> rows = [];
    private UnitTree? tree;
    private string? calling;
    private string? done;
    private int page;
    private int pages;

    [SupplyParameterFromQuery] private string? Unit { get; set; }
    [SupplyParameterFromQuery] private string? Month { get; set; }
    [SupplyParameterFromQuery] private string? State { get; set; }
    [SupplyParameterFromQuery(Name = "page")] private string? PageNumber { get; set; }

    protected override async Task OnParametersSetAsync()
    {
        (asked, calling, done) = (AssetRoutes.Calls(Unit, Month, State, Clock.Today()), null, null);
        tree = await UnitTrees.GetAsync(Leaving);
        await LoadAsync();
    }

    private async Task LoadAsync()
    {
        all = await LoadTestCalls.RunAsync(asked, Actor, Leaving);
        rows = all.Only(asked.State).Rows;
        pages = Math.Max(1, (rows.Count + PageSize - 1) / PageSize);
        page = int.TryParse(PageNumber, out var number) ? Math.Clamp(number, 1, pages) : 1;
    }

    // A call of a past month is still entered in that month, by its day.
    private bool CanCall(CallRow row) => Actor.May(Permission.TestTelephones) && row is { Status: PointStatus.Operating, Phone: not null };

    private async Task Finish(string message)
    {
        await LoadAsync();
        (calling, done) = (null, message);
    }

    private void Go(LoadTestCalls.Input next) => Navigation.NavigateTo(AssetRoutes.To(next));

    private string Page(int number) => Navigation.GetUriWithQueryParameter("page", number);
}
