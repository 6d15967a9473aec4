using GovConsole.Access;
using GovConsole.Cases;
using GovConsole.Drafts;
using GovConsole.Items;
using GovConsole.JointMatters;
using GovConsole.Organisation;
using GovConsole.Web.Shared.Drafts;
using GovConsole.Workdays.Limits;
using Microsoft.AspNetCore.Components;

namespace GovConsole.Web.Cases.Joint;

public sealed partial class NewJointPage
{
    private const string DraftForm = "joint.new";

    [Inject] public required FindDraft FindDraft { get; set; }
    [Inject] public required FindThemes FindThemes { get; set; }
    [Inject] public required LogJointCase LogJointCase { get; set; }
    [Inject] public required UnitTrees Trees { get; set; }
    [Inject] public required TimeProvider Clock { get; set; }

    [SupplyParameterFromQuery] public string? Theme { get; set; }

    /// <summary>Where the applicant stands, when it is not the actor's own unit.</summary>
    [SupplyParameterFromQuery(Name = "unit")] public string? UnitCode { get; set; }

    private LogJointCase.Input? Draft { get; set; }

    private DraftFrame<LogJointCase.Input>? frame;
    private FindDraft.Kept? found;
    private string source = "";
    private IReadOnlyList<ThemeOffer>? offers;
    private ThemeOffer? chosen;
    private ThemeOffer? wanted;
    private OfferedItems.Row? asked;
    private LogJointCase.Logged? logged;
    private string last = "";
    private string? unit;

    protected override async Task OnInitializedAsync()
    {
        var tree = await Trees.GetAsync(Leaving);
        var place = tree.Get(UnitCode is { Length: > 0 } code ? code : Actor.Unit.Code);
        Actor.Demand(Permission.LogCase, place.Path);

        (source, unit) = (place.Code, tree.FullName(place.Path));
        offers = await FindThemes.RunAsync(UnitCode, Actor, Leaving);
        Draft = DraftContent.Read<LogJointCase.Input>(await FindDraft.RunAsync(DraftForm, source, Actor, Leaving));
        if (offers.FirstOrDefault(offer => offer.Theme.Code == (Draft?.Theme ?? Theme)) is { } known) await PickAsync(known);
    }

    private string DraftTitle => Draft is { Application.Applicant.Length: > 0 } ? L["Case.Title", chosen!.Theme.Name, Draft.Application.Applicant] : chosen!.Theme.Name;

    private string Here => UnitCode is { Length: > 0 } code ? $"/joint/new?unit={code}" : "/joint/new";

    private Task PickAsync(ThemeOffer offer) => ShowAsync(offer, Draft);

    private async Task ShowAsync(ThemeOffer offer, LogJointCase.Input? typed)
    {
        // The form may have been kept since the page was opened, under another theme.
        found = await FindDraft.RunAsync(DraftForm, source, Actor, Leaving);
        (chosen, Draft) = (offer, typed);
        if (Draft?.Theme != offer.Theme.Code)
        {
            var legal = offer.Applicants is ApplicantKinds.Legal;
            Draft = new()
            {
                Theme = offer.Theme.Code,
                Parts = [.. offer.Parts.Where(part => part.Optional).Select(part => part.Code)],
                Application = new()
                {
                    UnitCode = UnitCode, Channel = Actor.Role is Role.VillageAgent ? Channel.VillageAgent : Channel.Window,
                    Kind = legal ? ApplicantKind.Legal : ApplicantKind.Natural, Document = legal ? DocumentKind.CreditCode : DocumentKind.IdentityCard,
                },
            };
        }
        Want();
    }

    private void Toggle(string code)
    {
        Draft!.Parts = Draft.Parts.Contains(code) ? [.. Draft.Parts.Where(other => other != code)] : [.. Draft.Parts, code];
        Want();
    }

    // The form asks as it asks for one item: for what all of them need, once.
    private void Want()
    {
        wanted = chosen!.With(Draft!.Parts);
        asked = new(
            Guid.Empty, wanted.Theme.Code, wanted.Theme.Name, HandlingKind.Promised, ServiceMode.Direct, TimeLimit.Workdays(wanted.Limit),
            TimeLimit.Workdays(wanted.Limit), 0, wanted.Applicants, wanted.Materials, false, wanted.Fee);
        var names = wanted.Materials.Select(material => material.Name).ToList();
        Draft.Application.Materials = [.. Draft.Application.Materials.Where(names.Contains)];
    }

    private async Task SubmitAsync()
    {
        await frame!.SendAsync(async () => logged = await LogJointCase.RunAsync(Draft!, Actor, Leaving));
        (last, chosen, Draft) = (chosen!.Theme.Name, null, null);
    }

    private void Other() => (logged, chosen, Theme) = (null, null, null);

    private Task TakeAsync(LogJointCase.Input other)
    {
        Draft = other;
        return offers!.FirstOrDefault(offer => offer.Theme.Code == other.Theme) is { } offer ? PickAsync(offer) : Task.CompletedTask;
    }

    // What was typed stands until the new form does: a form without its input cannot be drawn.
    private Task ClearAsync() => ShowAsync(chosen!, null);

    private void Renew() => Draft!.Application.Key = Guid.CreateVersion7();
}
