using GovConsole.Imports;
using GovConsole.Jobs;
using GovConsole.Kernel;
using GovConsole.Web.Shared;
using GovConsole.Web.Shared.Jobs;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;

namespace GovConsole.Web.Cases.Imports;

public sealed partial class ImportPage
{
    private static readonly TimeSpan Look = TimeSpan.FromSeconds(1);

    [Inject] public required LoadImport LoadImport { get; set; }
    [Inject] public required JudgeImport JudgeImport { get; set; }
    [Inject] public required ArrangeImport ArrangeImport { get; set; }
    [Inject] public required StartImport StartImport { get; set; }
    [Inject] public required DropImport DropImport { get; set; }
    [Inject] public required LoadJob LoadJob { get; set; }
    [Inject] public required JobWords JobWords { get; set; }
    [Inject] public required NavigationManager Navigation { get; set; }
    [Inject] public required TimeProvider Clock { get; set; }
    [Inject] public required IStringLocalizer<CasesText> Cases { get; set; }
    [Inject] public required IStringLocalizer<ImportText> Own { get; set; }
    [Inject] public required IStringLocalizer<SharedText> Shared { get; set; }

    [Parameter, EditorRequired] public required string Number { get; set; }

    /// <summary>Which rows: new, there, wrong or skipped; those that say most when empty.</summary>
    [SupplyParameterFromQuery] public string? Show { get; set; }

    private LoadImport.View? view;
    private JudgeImport.Result? result;
    private Words words = null!;
    private string? failed;

    private bool IsRunning => view is { Import.State: ImportState.Running, Stalled: false };

    protected override async Task OnParametersSetAsync()
    {
        if (view?.Import.Number == Number) return;
        words = new(Own, Cases);
        try
        {
            await LoadAsync();
        }
        catch (RuleException unknown) when (unknown.Broken is [{ Code: "Import.Unknown" }])
        {
            Navigation.NotFound();
        }
    }

    private async Task LoadAsync()
    {
        result = null;
        view = await LoadImport.RunAsync(Number, Actor, Leaving);
        if (IsRunning) _ = FollowAsync();
        if (view is not { IsOpen: true, Unreadable: null }) return;
        StateHasChanged();
        try
        {
            result = await JudgeImport.RunAsync(Number, Actor, Leaving);
        }
        catch (RuleException broken)
        {
            view = view with { Unreadable = broken.Broken[0] };
        }
        StateHasChanged();
    }

    // The work goes on whether somebody looks or not; who looks sees how far it is.
    private async Task FollowAsync()
    {
        try
        {
            using var timer = new PeriodicTimer(Look, Clock);
            while (IsRunning && await timer.WaitForNextTickAsync(Leaving))
                await InvokeAsync(async () =>
                {
                    view = await LoadImport.RunAsync(Number, Actor, Leaving);
                    if (view.IsOpen) await ComeBackAsync();
                    StateHasChanged();
                });
        }
        catch (OperationCanceledException)
        {
            // They left.
        }
        catch (Exception trouble)
        {
            await DispatchExceptionAsync(trouble);
        }
    }

    // It was refused in the middle: the job knows why.
    private async Task ComeBackAsync()
    {
        failed = view!.Import is { JobId: { } job } && !view.Stalled ? JobWords.Message(await LoadJob.RunAsync(job, Actor, Leaving)) : null;
        await LoadAsync();
    }

    private async Task ArrangeAsync(Arrangement arrangement)
    {
        failed = null;
        await ArrangeImport.RunAsync(new(Number, view!.Import.Version, arrangement), Actor, Leaving);
        await LoadAsync();
    }

    private async Task StartAsync()
    {
        failed = null;
        await StartImport.RunAsync(new(Number, view!.Import.Version), Actor, Leaving);
        await LoadAsync();
    }

    private async Task DropAsync()
    {
        try
        {
            await DropImport.RunAsync(Number, Actor, Leaving);
            Navigation.NavigateTo(ImportRoutes.List);
        }
        catch (RuleException broken)
        {
            failed = Say(broken.Broken[0]);
        }
    }

    private string Say(BrokenRule rule) => new BrokenRules([rule], words, Shared).All.First();
}
