using GovConsole.Cases.Claims;
using GovConsole.Cases.Ledger;
using GovConsole.Organisation;
using Microsoft.AspNetCore.Components;
using MudBlazor;

namespace GovConsole.Web.Cases.Queue;

/// <summary>我的待办 and, beside it, the queue of the whole unit with who works on what.</summary>
public sealed partial class QueuePage
{
    [Inject] public required LoadQueue LoadQueue { get; set; }
    [Inject] public required AssignCases AssignCases { get; set; }
    [Inject] public required FindColleagues FindColleagues { get; set; }
    [Inject] public required UnitTrees UnitTrees { get; set; }
    [Inject] public required ISnackbar Snackbar { get; set; }

    [SupplyParameterFromQuery] public string? Tab { get; set; }

    private readonly HashSet<string> selected = [];
    private IReadOnlyList<LoadQueue.Group>? groups;
    private IReadOnlyList<FindColleagues.Row> colleagues = [];
    private IReadOnlyList<AssignCases.Outcome> outcomes = [];
    private UnitTree? tree;
    private bool? shown;

    private bool IsTeam => Tab is "team";

    protected override async Task OnInitializedAsync() =>
        (tree, colleagues) = (await UnitTrees.GetAsync(Leaving), await FindColleagues.RunAsync(Actor, Leaving));

    protected override async Task OnParametersSetAsync()
    {
        if (shown == IsTeam) return;

        (shown, groups, outcomes) = (IsTeam, null, []);
        selected.Clear();
        await LoadAsync();
    }

    private async Task LoadAsync() => groups = await LoadQueue.RunAsync(Actor, Leaving, IsTeam);

    private void Select(IEnumerable<string> numbers)
    {
        var all = numbers.ToList();
        if (all.TrueForAll(selected.Contains)) selected.ExceptWith(all);
        else selected.UnionWith(all);
    }

    private async Task AssignAsync(AssignCases.Input input)
    {
        outcomes = [];
        outcomes = await AssignCases.RunAsync(input with { Numbers = [.. selected.Order(StringComparer.Ordinal)] }, Actor, Leaving);
        selected.Clear();
        await LoadAsync();
        if (outcomes.Count(outcome => outcome.Broken.Count == 0) is > 0 and var done)
            Snackbar.Add(L[$"Claim.Done.{input.Kind}", done], Severity.Success);
    }
}
