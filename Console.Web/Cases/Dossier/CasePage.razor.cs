using GovConsole.Cases.Flow;
using GovConsole.Cases.Ledger;
using GovConsole.Kernel;
using GovConsole.Web.Cases.Flow;
using Microsoft.AspNetCore.Components;
using Microsoft.JSInterop;
using MudBlazor;

namespace GovConsole.Web.Cases.Dossier;

public sealed partial class CasePage
{
    private const string Heading = "main h1";
    private const string Steps = ".action-bar :is(button, summary)";

    [Inject] public required LoadCase LoadCase { get; set; }
    [Inject] public required AdvanceCase AdvanceCase { get; set; }
    [Inject] public required RevealApplicant RevealApplicant { get; set; }
    [Inject] public required TimeProvider Clock { get; set; }
    [Inject] public required NavigationManager Navigation { get; set; }
    [Inject] public required ISnackbar Snackbar { get; set; }
    [Inject] public required IJSRuntime JS { get; set; }

    [Parameter, EditorRequired] public required string Number { get; set; }

    /// <summary>The step to begin with, where a draft of it leads here.</summary>
    [SupplyParameterFromQuery] public string? Step { get; set; }

    private LoadCase.View? view;
    private CaseAction? action;
    private string? focus;

    protected override async Task OnParametersSetAsync()
    {
        if (view?.Case.Number == Number) return;

        (view, action) = (null, null);
        try
        {
            await LoadAsync();
            action = CaseStep.Parse(Step);
        }
        catch (RuleException unknown) when (unknown.Broken is [{ Code: "Case.Unknown" }])
        {
            Navigation.NotFound();
        }
    }

    // Where the keyboard goes on, once it is drawn.
    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        if (focus is not { } next || view is null) return;
        focus = null;
        await JS.InvokeVoidAsync("govConsole.focus", next);
    }

    private async Task LoadAsync()
    {
        view = await LoadCase.RunAsync(Number, Actor, Leaving);
        StateHasChanged();
    }

    private void Choose(CaseAction chosen) => action = chosen;

    private void Close() => (action, focus) = (null, Steps);

    private async Task SendAsync(AdvanceCase.Input input)
    {
        await AdvanceCase.RunAsync(input, Actor, Leaving);
        action = null;
        await LoadAsync();
        focus = view!.Next.Count > 0 ? Steps : Heading;
        StateHasChanged();
        Snackbar.Add(L["Case.Done", L[$"CaseAction.{input.Action}"]], Severity.Success);
    }

    private Task<RevealApplicant.Numbers> RevealAsync(string reason) => RevealApplicant.RunAsync(Number, reason, Actor, Leaving);
}
