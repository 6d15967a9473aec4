using GovConsole.Batches;
using GovConsole.Kernel;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Forms;
using Microsoft.Extensions.Localization;
using MudBlazor;

namespace GovConsole.Web.Cases.Batches;

public sealed partial class BatchPage
{
    private static readonly TimeSpan Look = TimeSpan.FromSeconds(1);

    [Inject] public required LoadBatch LoadBatch { get; set; }
    [Inject] public required MendRows MendRows { get; set; }
    [Inject] public required StartBatch StartBatch { get; set; }
    [Inject] public required AdvanceBatch AdvanceBatch { get; set; }
    [Inject] public required NavigationManager Navigation { get; set; }
    [Inject] public required ISnackbar Snackbar { get; set; }
    [Inject] public required TimeProvider Clock { get; set; }
    [Inject] public required IStringLocalizer<CasesText> Cases { get; set; }
    [Inject] public required IStringLocalizer<BatchText> Own { get; set; }

    [Parameter, EditorRequired] public required string Number { get; set; }

    /// <summary>Which rows: wrong, doubtful, or all of them.</summary>
    [SupplyParameterFromQuery] public string? Show { get; set; }

    private LoadBatch.View? view;
    private Words words = null!;
    private IReadOnlyList<AdvanceBatch.Done>? results;
    private string? busy;

    protected override async Task OnParametersSetAsync()
    {
        if (view?.Batch.Number == Number) return;
        words = new(Own, Cases);
        try
        {
            await LoadAsync();
        }
        catch (RuleException unknown) when (unknown.Broken is [{ Code: "Batch.Unknown" }])
        {
            Navigation.NotFound();
        }
    }

    private bool IsRunning => view is { Batch.State: BatchState.Running, Stalled: false };

    private async Task LoadAsync()
    {
        view = await LoadBatch.RunAsync(Number, Actor, Leaving);
        if (IsRunning) _ = FollowAsync();
    }

    // The work goes on whether somebody looks or not; who looks sees how far it is.
    private async Task FollowAsync()
    {
        try
        {
            using var timer = new PeriodicTimer(Look, Clock);
            while (IsRunning && await timer.WaitForNextTickAsync(Leaving))
            {
                view = await LoadBatch.RunAsync(Number, Actor, Leaving);
                await InvokeAsync(StateHasChanged);
            }
        }
        catch (OperationCanceledException)
        {
            // They left.
        }
    }

    private async Task StartAsync()
    {
        await StartBatch.RunAsync(Number, Actor, Leaving);
        await LoadAsync();
    }

    private async Task MendFileAsync(IBrowserFile file)
    {
        var rows = await Uploads.ReadAsync(file, words, Leaving);
        await MendRows.RunAsync(new() { Number = Number, Rows = rows }, Actor, Leaving);
        await LoadAsync();
        Snackbar.Add(Own["Mend.Done", rows.Count], Severity.Success);
    }

    private async Task MendAsync(StationRow typed)
    {
        await MendRows.RunAsync(new() { Number = Number, Rows = [typed] }, Actor, Leaving);
        await LoadAsync();
    }

    private async Task LeaveOutAsync(int place)
    {
        await MendRows.RunAsync(new() { Number = Number, LeftOut = [place] }, Actor, Leaving);
        await LoadAsync();
    }

    private async Task AdvanceAsync(AdvanceBatch.Input input)
    {
        if (busy is not null) return;
        var all = view!.Steps.FirstOrDefault(step => step.Action == input.Action)?.Cases ?? 0;
        try
        {
            Say(0);
            results = await AdvanceBatch.RunAsync(input, Actor, Leaving, Say);
        }
        finally
        {
            busy = null;
        }
        await LoadAsync();

        void Say(int done)
        {
            busy = Own["Steps.Busy", Cases[$"CaseAction.{input.Action}"], done, all];
            if (done % 10 == 0) _ = InvokeAsync(StateHasChanged);
        }
    }
}
