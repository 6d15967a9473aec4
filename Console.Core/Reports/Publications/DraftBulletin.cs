using GovConsole.Access;
using GovConsole.Audit;
using GovConsole.Data;
using GovConsole.Kernel;
using GovConsole.Organisation;
using GovConsole.Reports.Bulletins;
using GovConsole.Reports.Forms;
using GovConsole.Reports.Papers;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace GovConsole.Reports.Publications;

/// <summary>
/// 起草: writes a bulletin from the figures, in the official language, to be read over and published. Whoever drafts the same period again gets
/// the draft that is there; drawn anew, its figures are those of now and paragraphs that somebody worded stay as worded.
/// </summary>
public sealed class DraftBulletin(IDbContextFactory<ConsoleDb> dbs, IssueBulletin issue, UnitTrees trees, TimeProvider clock)
{
    /// <exception cref="RuleException">As <see cref="IssueBulletin"/>, and <c>Publication.Exists</c> when one of this period stands published.</exception>
    public async Task<Guid> RunAsync(IssueBulletin.Input input, IStringLocalizer text, Actor actor, CancellationToken ct)
    {
        actor.Demand(Permission.PublishReports);
        var bulletin = await issue.GatherAsync(input, actor, ct);
        var (period, unit) = (bulletin.Figures.Period, (await trees.GetAsync(ct)).Get(bulletin.Figures.Unit.Code).Path);
        var form = Official(bulletin, text);
        try
        {
            return await dbs.WriteAsync(async db =>
            {
                await db.DemandAsync(actor, Permission.PublishReports, unit, ct);
                var known = await db.Publications.Where(x => x.Unit == unit && x.Kind == input.Kind && x.From == period.From && x.State != PublicationState.Withdrawn)
                    .Select(x => new { x.Id, x.State, x.Number }).ToListAsync(ct);
                if (known.Find(one => one.State is PublicationState.Published) is { } standing) throw new RuleException("Publication.Exists", null, standing.Number!);
                if (known is [var draft, ..]) return draft.Id;

                var made = new Publication
                {
                    Kind = input.Kind, From = period.From, To = period.To, Unit = unit, Scope2 = unit.At(2), Scope3 = unit.At(3), Scope4 = unit.At(4), Scope5 = unit.At(5),
                    Content = ReportContent.Write(form), DraftedAt = form.At, DraftedBy = actor.Name,
                };
                db.Publications.Add(made);
                db.AuditEntries.Add(actor.Did("Audit.BulletinDrafted", form.Number, form.At));
                return made.Id;
            }, ct);
        }
        catch (RuleException duplicate) when (duplicate.Broken is [{ Code: "Rule.Duplicate" }])
        {
            // Somebody else drafted it at the same moment.
            return await dbs.ReadAsync(db => db.Publications
                .Where(x => x.Unit == unit && x.Kind == input.Kind && x.From == period.From && x.State == PublicationState.Draft).Select(x => x.Id).SingleAsync(ct), ct);
        }
    }

    /// <summary>Takes the figures of a draft anew.</summary>
    /// <exception cref="RuleException"><c>Publication.Unknown</c>, <c>Publication.NotADraft</c>, or <c>Rule.Stale</c>.</exception>
    public async Task RedrawAsync(Guid id, int seen, IStringLocalizer text, Actor actor, CancellationToken ct)
    {
        actor.Demand(Permission.PublishReports);
        var known = await dbs.ReadAsync(db => db.PublicationAsync(id, actor, ct), ct);
        var form = Official(await issue.GatherAsync(new(known.Unit.Code, known.Kind, known.From), actor, ct), text);
        await dbs.WriteAsync(async db =>
        {
            var draft = await db.OwnPublicationAsync(id, actor, ct);
            draft.Revise(form.Keeping(ReportContent.Read(draft.Content)), seen);
            db.AuditEntries.Add(actor.Did("Audit.BulletinDrafted", form.Number, clock.UtcNow()));
        }, ct);
    }

    private static ReportForm Official(Bulletin bulletin, IStringLocalizer text) => Words.In(PaperLanguages.Official, () => BulletinReport.Of(bulletin, text));
}
