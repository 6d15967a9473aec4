using GovConsole.Access;
using GovConsole.Cases;
using GovConsole.Cases.Intake;
using GovConsole.Drafts;
using GovConsole.Items;
using GovConsole.Kernel;
using GovConsole.Organisation;
using GovConsole.Web.Shared;
using GovConsole.Web.Shared.Addresses;
using GovConsole.Web.Shared.Drafts;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;

namespace GovConsole.Web.Cases.Intake;

public sealed partial class NewCasePage
{
    private const string DraftForm = "case.new";

    [Inject] public required LogCase LogCase { get; set; }
    [Inject] public required OfferedItems OfferedItems { get; set; }
    [Inject] public required PreviewDue PreviewDue { get; set; }
    [Inject] public required FindDraft FindDraft { get; set; }
    [Inject] public required UnitTrees Trees { get; set; }
    [Inject] public required Preferences Preferences { get; set; }
    [Inject] public required TimeProvider Clock { get; set; }
    [Inject] public required IStringLocalizer<SharedText> Shared { get; set; }

    /// <summary>The item to begin with, so that a colleague or another page can lead here.</summary>
    [SupplyParameterFromQuery] public string? Item { get; set; }

    /// <summary>Where the applicant stands, when it is not the actor's own unit.</summary>
    [SupplyParameterFromQuery(Name = "unit")] public string? UnitCode { get; set; }

    private LogCase.Input? Draft { get; set; }

    private DraftFrame<LogCase.Input>? frame;
    private FindDraft.Kept? found;
    private string source = "";
    private IReadOnlyList<OfferedItems.Row>? items;
    private List<Guid> recent = [];
    private OfferedItems.Row? chosen;
    private OfferedItems.Row? last;
    private LogCase.Logged? logged;
    private string? unit;
    private DateOnly? due;
    private string? dueUnknown;
    private bool unknown;

    protected override async Task OnInitializedAsync()
    {
        var tree = await Trees.GetAsync(Leaving);
        var place = tree.Get(UnitCode is { Length: > 0 } code ? code : Actor.Unit.Code);
        Actor.Demand(Permission.LogCase, place.Path);

        (source, unit) = (place.Code, tree.FullName(place.Path));
        recent = await RecentItems.FindAsync(Preferences, Actor, Leaving);
        items = await OfferedItems.RunAsync(UnitCode, Actor, Leaving);
        Draft = DraftContent.Read<LogCase.Input>(await FindDraft.RunAsync(DraftForm, source, Actor, Leaving));
        if ((Draft?.ItemId ?? InAddress.Id(Item)) is not { } wanted) return;
        if (items.FirstOrDefault(item => item.Id == wanted) is { } known) await PickAsync(known);
        else unknown = true;
    }

    private string DraftTitle => Draft is { Applicant.Length: > 0 } ? L["Case.Title", chosen!.Name, Draft.Applicant] : chosen!.Name;

    private string Here => UnitCode is { Length: > 0 } code ? $"/cases/new?unit={code}" : "/cases/new";

    private Task PickAsync(OfferedItems.Row item) => ShowAsync(item, Draft);

    private async Task ShowAsync(OfferedItems.Row item, LogCase.Input? typed)
    {
        // The form may have been kept since the page was opened, under another item.
        found = await FindDraft.RunAsync(DraftForm, source, Actor, Leaving);
        Draft = typed;
        (chosen, unknown) = (item, false);
        Draft ??= new() { UnitCode = UnitCode, Channel = Actor.Role is Role.VillageAgent ? Channel.VillageAgent : Channel.Window };
        if (Draft.ItemId != item.Id) (Draft.ItemId, Draft.Materials) = (item.Id, []);
        if (item.Applicants is ApplicantKinds.Legal && Draft.Kind is ApplicantKind.Natural)
            (Draft.Kind, Draft.Document) = (ApplicantKind.Legal, DocumentKind.CreditCode);
        else if (item.Applicants is ApplicantKinds.Natural && Draft.Kind is ApplicantKind.Legal)
            (Draft.Kind, Draft.Document) = (ApplicantKind.Natural, DocumentKind.IdentityCard);
        await PreviewAsync(item);
    }

    private async Task PreviewAsync(OfferedItems.Row item)
    {
        (due, dueUnknown) = (null, null);
        try
        {
            due = await PreviewDue.RunAsync(item.Promised, UnitCode, Actor, Leaving);
        }
        catch (RuleException unmaintained)
        {
            dueUnknown = new BrokenRules(unmaintained.Broken, L, Shared).All.First();
        }
    }

    private async Task SubmitAsync()
    {
        await frame!.SendAsync(async () => logged = await LogCase.RunAsync(Draft!, Actor, Leaving));
        (last, chosen, Draft) = (chosen, null, null);
        recent = await RecentItems.KeepAsync(Preferences, last!.Id, Actor, Leaving);
    }

    private Task Again()
    {
        logged = null;
        return PickAsync(last!);
    }

    private bool IsToSend => chosen is { SendUpDays: > 0 } && Actor.Role is Role.VillageAgent;

    private void Other() => (logged, chosen) = (null, null);

    private Task TakeAsync(LogCase.Input other)
    {
        Draft = other;
        return items!.FirstOrDefault(item => item.Id == other.ItemId) is { } item ? PickAsync(item) : Task.CompletedTask;
    }

    // What was typed stands until the new form does: a form without its input cannot be drawn.
    private Task ClearAsync() => ShowAsync(chosen!, null);

    private void Renew() => Draft!.Key = Guid.CreateVersion7();
}
