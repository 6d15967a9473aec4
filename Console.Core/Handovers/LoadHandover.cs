using GovConsole.Access;
using GovConsole.Cases;
using GovConsole.Cases.Flow;
using GovConsole.Data;
using GovConsole.Items;
using GovConsole.Kernel;
using GovConsole.Organisation;
using Microsoft.EntityFrameworkCore;

namespace GovConsole.Handovers;

/// <summary>One list with its lines and what the actor may do with it.</summary>
public sealed class LoadHandover(IDbContextFactory<ConsoleDb> dbs, UnitTrees trees)
{
    /// <summary>One line; moved on means that its case is no longer there to be handed over.</summary>
    public sealed record Line(HandoverLine Row, string Number, string Item, string Applicant, CaseStatus Status, bool MovedOn);

    public sealed record View(Handover Handover, string From, string To, IReadOnlyList<Line> Lines, bool MaySign, bool MayTakeBack);

    /// <exception cref="RuleException"><c>Handover.Unknown</c>, also outside the actor's scope.</exception>
    public async Task<View> RunAsync(string number, Actor actor, CancellationToken ct)
    {
        var tree = await trees.GetAsync(ct);
        var (handover, cases, items) = await dbs.ReadAsync(async db =>
        {
            var found = await db.Handovers.VisibleTo(actor).Include(x => x.Lines.OrderBy(line => line.Place)).AsSplitQuery().SingleOrDefaultAsync(x => x.Number == number, ct)
                ?? throw new RuleException("Handover.Unknown", null, number);
            var ids = found.Lines.Select(line => line.CaseId).ToList();
            var cases = await db.Cases.Where(x => ids.Contains(x.Id)).Include(x => x.Parcels).ToDictionaryAsync(x => x.Id, ct);
            var versions = cases.Values.Select(subject => subject.ItemVersionId).Distinct().ToList();
            return (found, cases, await db.ItemVersions.Where(x => versions.Contains(x.Id)).ToDictionaryAsync(x => x.Id, x => x.Name, ct));
        }, ct);

        var open = handover.State is HandoverState.Open;
        return new(
            handover, tree.FullName(handover.From), tree.FullName(handover.To),
            [.. handover.Lines.Select(line => Of(handover, line, cases[line.CaseId], items[cases[line.CaseId].ItemVersionId]))],
            actor.May(Permission.KeepMaterials) && !HandoverRules.CheckSigner(handover, actor.Unit, actor.AccountId).Any(),
            open && actor.May(Permission.LogCase) && handover.From == actor.Unit);
    }

    private static Line Of(Handover handover, HandoverLine line, Case subject, string item) => new(
        line, subject.Number, item, subject.Applicant.Name, subject.Status,
        handover.State is HandoverState.Open && Course.Of(subject, handover.From) != new Course(handover.Way, handover.To));
}
