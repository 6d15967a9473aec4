using GovConsole.Access;
using GovConsole.AgentDays;
using GovConsole.Kernel;
using GovConsole.Web.Access;
using GovConsole.Web.Cases;
using GovConsole.Web.Cases.Intake;
using GovConsole.Web.Notes;
using GovConsole.Web.Shared;
using GovConsole.Web.Shared.Outbox;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.Extensions.Localization;

namespace GovConsole.Web.Home;

internal static class HomeEndpoints
{
    public static void MapHome(this IEndpointRouteBuilder app) =>
        app.MapPost(HomeRoutes.Quick, LogAsync).WithMetadata(new RenewsNoSessionAttribute()).WithSummary("Takes in a case from the short form; the same key twice is the same case.");

    private static async Task<Results<Ok<Acknowledged>, UnprocessableEntity<Refusal>>> LogAsync(
        IFormCollection form, LogOnDevice log, Preferences preferences, Actor actor, TimeProvider clock, IStringLocalizer<HomeText> own, IStringLocalizer<CasesText> cases,
        IStringLocalizer<NotesText> notes, IStringLocalizer<SharedText> shared, CancellationToken ct)
    {
        try
        {
            // What was typed for one village is not taken in by another, whatever post its owner acts in now.
            if (form["Village"] != actor.Unit.Code) throw new RuleException("Day.OtherPost");
            var input = QuickForm.Read(form, actor, clock.UtcNow());
            var logged = await log.RunAsync(input, actor, ct);
            await RecentItems.KeepAsync(preferences, input.Case.ItemId, actor, ct);
            return TypedResults.Ok(new Acknowledged(logged.Number, LedgerRoutes.Case(logged.Number)));
        }
        catch (RuleException broken)
        {
            return TypedResults.UnprocessableEntity(Refusal.Of(broken, new Words(own, new Words(cases, notes)), shared));
        }
    }
}
