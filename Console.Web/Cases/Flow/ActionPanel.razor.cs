using GovConsole.Access;
using GovConsole.Cases;
using GovConsole.Cases.Flow;
using GovConsole.Cases.Ledger;
using GovConsole.Drafts;
using GovConsole.Kernel;
using GovConsole.Web.Shared.Drafts;
using Microsoft.AspNetCore.Components;
using Microsoft.JSInterop;

namespace GovConsole.Web.Cases.Flow;

public sealed partial class ActionPanel
{
    private const string DraftForm = "case.step";

    [Inject] public required IJSRuntime JS { get; set; }
    [Inject] public required FindDraft FindDraft { get; set; }
    [Inject] public required DropDraft DropDraft { get; set; }

    [CascadingParameter] public required Actor Actor { get; set; }

    [Parameter, EditorRequired] public required LoadCase.View View { get; set; }
    [Parameter, EditorRequired] public required CaseAction Action { get; set; }
    [Parameter, EditorRequired] public required EventCallback<AdvanceCase.Input> OnSend { get; set; }
    [Parameter, EditorRequired] public required EventCallback OnReload { get; set; }
    [Parameter] public EventCallback OnClose { get; set; }

    private AdvanceCase.Input input = null!;
    private DraftFrame<AdvanceCase.Input>? frame;
    private FindDraft.Kept? found;
    private ElementReference title;
    private bool ready;
    private bool focused;
    private bool stale;

    private bool IsPossible => View.Next.Any(way => way.Action == Action);

    private string Subject => $"{View.Case.Number}/{Action}";

    private string DraftTitle => $"{View.Case.Number} {L[$"CaseAction.{Action}"]}";

    protected override async Task OnInitializedAsync()
    {
        input = New();
        found = await FindDraft.RunAsync(DraftForm, Subject, Actor, CancellationToken.None);
        if (DraftContent.Read<AdvanceCase.Input>(found) is { } typed) Take(typed);
        ready = true;
    }

    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        if (!ready || focused) return;
        focused = true;
        await JS.InvokeVoidAsync("govConsole.focus", ".action-panel .rule-form :is(input, select, textarea, button[type=submit])");
    }

    private AdvanceCase.Input New() => new()
    {
        Number = View.Case.Number, Version = View.Case.Version, Action = Action,
        DeliveryWay = View.Case.ParcelUnderWay is not null ? DeliveryWay.Post : View.Case.Channel is Channel.VillageAgent ? DeliveryWay.Agent : null,
        Carrier = View.Case.Parcels is [.., var last] ? last.Carrier : null,
    };

    // Whoever goes on with a draft sees the case as it stands now, and acts on that.
    private void Take(AdvanceCase.Input typed) => input = typed with { Version = View.Case.Version };

    private void Clear() => (input, found) = (New(), null);

    private async Task SendAsync()
    {
        try
        {
            await frame!.SendAsync(() => OnSend.InvokeAsync(input));
        }
        catch (RuleException refused) when (refused.Broken.Any(rule => rule.Code is "Rule.Stale"))
        {
            stale = true;
        }
    }

    private async Task CancelAsync()
    {
        frame!.Leave();
        await DropDraft.RunAsync(DraftForm, Subject, Actor, CancellationToken.None);
        await OnClose.InvokeAsync();
    }

    private async Task ReloadAsync()
    {
        await OnReload.InvokeAsync();
        (input.Version, stale) = (View.Case.Version, false);
    }
}
