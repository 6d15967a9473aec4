using Microsoft.AspNetCore.Components;
using Microsoft.JSInterop;
using MudBlazor;
using GovConsole.Cases.Flow;
using GovConsole.Cases.Ledger;
using GovConsole.Kernel;

namespace GovConsole.Web.Cases.Dossier;

public sealed partial class CasePage
{
    [Inject] public required LoadCase LoadCase { get; set; }
    [Inject] public required AdvanceCase AdvanceCase { get; set; }
    [Inject] public required RevealApplicant RevealApplicant { get; set; }
    [Inject] public required TimeProvider Clock { get; set; }
    [Inject] public required NavigationManager Navigation { get; set; }
    [Inject] public required ISnackbar Snackbar { get; set; }
    [Inject] public required IJSRuntime JS { get; set; }

    [Parameter, EditorRequired] public required string Number { get; set; }

    private LoadCase.View? view;
    private CaseAction? action;
    private bool opened;

    protected override async Task OnParametersSetAsync()
    {
        if (view?.Case.Number == Number) return;

        (view, action) = (null, null);
        try
        {
            await LoadAsync();
            opened = true;
        }
        catch (RuleException unknown) when (unknown.Broken is [{ Code: "Case.Unknown" }])
        {
            Navigation.NotFound();
        }
    }

    // The router looked for the heading before there was one.
    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        if (!opened || view is null) return;
        opened = false;
        await JS.InvokeVoidAsync("govConsole.focus", "main h1");
    }

    private async Task LoadAsync()
    {
        view = await LoadCase.RunAsync(Number, Actor, Leaving);
        StateHasChanged();
    }

    private void Choose(CaseAction chosen) => action = chosen;

    private async Task Close()
    {
        action = null;
        await JS.InvokeVoidAsync("govConsole.focus", ".action-bar button");
    }

    private async Task SendAsync(AdvanceCase.Input input)
    {
        await AdvanceCase.RunAsync(input, Actor, Leaving);
        action = null;
        await LoadAsync();
        Snackbar.Add(L["Case.Done", L[$"CaseAction.{input.Action}"]], Severity.Success);
        await JS.InvokeVoidAsync("govConsole.focus", view!.Next.Count > 0 ? ".action-bar button" : "main h1");
    }

    private Task<RevealApplicant.Numbers> RevealAsync(string reason) => RevealApplicant.RunAsync(Number, reason, Actor, Leaving);
}
