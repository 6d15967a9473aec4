using GovConsole.Cases.Papers;
using GovConsole.Kernel;
using GovConsole.Reports.Papers;
using GovConsole.Web.Shared;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;
using Microsoft.JSInterop;
using MudBlazor;

namespace GovConsole.Web.Reports.Papers;

public sealed partial class CasePapers
{
    private IReadOnlyList<LoadPapers.Row>? rows;
    private (string, int) seen;
    private long? voiding;
    private string? focus;
    private bool issuing;

    [Inject] public required LoadPapers LoadPapers { get; set; }
    [Inject] public required VoidPaper VoidPaper { get; set; }
    [Inject] public required PaperDesk Desk { get; set; }
    [Inject] public required ISnackbar Snackbar { get; set; }
    [Inject] public required IStringLocalizer<SharedText> Shared { get; set; }
    [Inject] public required IJSRuntime JS { get; set; }

    [Parameter, EditorRequired] public required string Number { get; set; }
    [Parameter, EditorRequired] public required int Version { get; set; }

    protected override async Task OnParametersSetAsync()
    {
        if (seen == (Number, Version)) return;
        seen = (Number, Version);
        await LoadAsync();
    }

    // Where the keyboard goes on, once it is drawn.
    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        if (focus is not { } next) return;
        focus = null;
        await JS.InvokeVoidAsync("govConsole.focus", next);
    }

    private async Task LoadAsync() => rows = await LoadPapers.RunAsync(Number, Actor, Leaving);

    private async Task IssueAsync(LoadPapers.Row row)
    {
        if (issuing) return;
        issuing = true;
        try
        {
            var paper = await Desk.IssueAsync(Number, row.Kind, row.Place, Actor, Leaving);
            await LoadAsync();
            focus = $"#paper-{paper.Id}";
            Snackbar.Add(P["Card.Done", paper.Number], Severity.Success);
        }
        catch (RuleException broken)
        {
            // Somebody else took the next step; what is due now is shown.
            foreach (var text in new BrokenRules(broken.Broken, P, Shared).All) Snackbar.Add(text, Severity.Error);
            await LoadAsync();
        }
        finally
        {
            issuing = false;
        }
    }

    private async Task VoidAsync(IssuedPaper paper, string reason)
    {
        await VoidPaper.RunAsync(paper.Id, reason, Actor, Leaving);
        voiding = null;
        await LoadAsync();
        focus = "#papers h2";
    }
}
