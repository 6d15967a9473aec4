using GovConsole.Access;
using GovConsole.Audit;
using GovConsole.Cases;
using GovConsole.Cases.Flow;
using GovConsole.Data;
using GovConsole.Items;
using GovConsole.Kernel;
using GovConsole.Organisation;
using GovConsole.Reports.Notices;
using GovConsole.Workdays;
using GovConsole.Workdays.Limits;
using Microsoft.EntityFrameworkCore;

namespace GovConsole.Batches.Files;

/// <summary>Gathers the papers of all cases of a batch that have one, and writes down once that they were printed.</summary>
public sealed class PrintBatch(IDbContextFactory<ConsoleDb> dbs, UnitTrees trees, Calendars calendars, TimeProvider clock)
{
    /// <exception cref="RuleException"><c>Batch.Unknown</c>, also outside the actor's scope; <c>Batch.NothingToPrint</c> while no case has this paper.</exception>
    public async Task<IReadOnlyList<Notice>> RunAsync(NoticeKind kind, string number, Actor actor, CancellationToken ct)
    {
        var (tree, almanac, at) = (await trees.GetAsync(ct), await calendars.CurrentAsync(ct), clock.UtcNow());
        var (cases, items) = await dbs.ReadAsync(async db =>
        {
            if (!await db.Batches.VisibleTo(actor).AnyAsync(x => x.Number == number, ct)) throw new RuleException("Batch.Unknown", null, number);
            var found = await db.Cases.VisibleTo(actor).Where(x => x.Batch == number)
                .Include(x => x.Materials.OrderBy(material => material.Place)).Include(x => x.Events.OrderBy(line => line.Place))
                .AsSplitQuery().OrderBy(x => x.Number).ToListAsync(ct);
            var versions = found.Select(subject => subject.ItemVersionId).Distinct().ToList();
            return (found.FindAll(subject => !NoticeRules.Check(kind, subject).Any()),
                await db.ItemVersions.Where(x => versions.Contains(x.Id)).ToDictionaryAsync(x => x.Id, ct));
        }, ct);
        if (cases.Count == 0) throw new RuleException("Batch.NothingToPrint");

        await dbs.WriteAsync(async db =>
        {
            await db.DemandAsync(actor, Permission.ReadCases, null, ct);
            db.AuditEntries.Add(actor.Did(kind is NoticeKind.Receipt ? "Audit.ReceiptPrinted" : "Audit.AcceptancePrinted", number, at, $"{cases.Count}"));
        }, ct);
        return [.. cases.Select(subject => new Notice
        {
            Case = subject, Item = items[subject.ItemVersionId], Source = tree.FullName(subject.Source), Decider = tree.FullName(subject.Decider),
            IsDeemed = subject.Events.Any(line => line.Action is CaseAction.DeemAccepted),
            DueOn = Due(subject, subject.Promised), StatutoryDueOn = Due(subject, subject.Statutory), PrintedAt = at, PrintedBy = actor.Name,
        })];

        DateOnly? Due(Case subject, TimeLimit limit) =>
            subject.AcceptedOn is { } accepted ? new LimitClock(almanac.In(subject.Source), accepted, limit).DueOn() : null;
    }
}
