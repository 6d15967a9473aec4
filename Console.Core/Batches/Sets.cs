using GovConsole.Access;
using GovConsole.Cases;
using GovConsole.Data;
using GovConsole.Identities;
using GovConsole.Jobs;
using GovConsole.Kernel;
using Microsoft.EntityFrameworkCore;

namespace GovConsole.Batches;

public static class Sets
{
    extension(ConsoleDb db)
    {
        public DbSet<Batch> Batches => db.Set<Batch>();
        public DbSet<BatchRow> BatchRows => db.Set<BatchRow>();
    }

    /// <summary>The batches an actor may know of: those received in the unit's subtree, or those that a department decides.</summary>
    public static IQueryable<Batch> VisibleTo(this IQueryable<Batch> batches, Actor actor)
    {
        actor.Demand(Permission.ReadCases);
        var code = actor.Unit.Code;
        if (actor.Unit.IsDepartment) return batches.Where(x => x.DeciderCode == code);
        return batches.Under(actor.Unit);
    }

    /// <summary>A batch for writing, by somebody who may log cases where it was received.</summary>
    /// <exception cref="RuleException"><c>Batch.Unknown</c>, also outside the actor's scope, or what the gate of every write says.</exception>
    internal static async Task<Batch> HoldBatchAsync(this ConsoleDb db, string number, Actor actor, CancellationToken ct)
    {
        var batch = await db.Batches.VisibleTo(actor).SingleOrDefaultAsync(x => x.Number == number, ct) ?? throw new RuleException("Batch.Unknown", null, number);
        await db.DemandAsync(actor, Permission.LogCase, batch.Source, ct);
        return batch;
    }

    /// <summary>Its run was cancelled or given up before every row had its case.</summary>
    internal static async Task<bool> IsStalledAsync(this ConsoleDb db, Batch batch, CancellationToken ct) => batch.State is BatchState.Running
        && !await db.Jobs.AnyAsync(job => job.Id == batch.JobId && (job.State == JobState.Queued || job.State == JobState.Running), ct);

    /// <summary>Judges the rows that have no case yet, against each other and against the licences that are being renewed in other cases.</summary>
    internal static async Task<IReadOnlyList<JudgedRow>> JudgeAsync(
        this ConsoleDb db, Batch batch, IReadOnlyList<BatchRow> rows, Seal seal, DateOnly today, CancellationToken ct)
    {
        var typed = rows.Select(row => row.Typed(seal)).ToList();
        var licences = rows.Where(row => row.CaseNumber is null).Select(row => row.LicenceKey).Distinct().ToList();
        // A licence that a case in hand is renewing, in this batch or another.
        var open = await (
            from row in db.BatchRows
            join subject in db.Cases on row.CaseNumber equals subject.Number
            where licences.Contains(row.LicenceKey) && subject.ClosedOn == null
            select new { row.LicenceKey, subject.Number }).ToListAsync(ct);
        var facts = new RowFacts(
            today, batch.Applicant.Name, RowRules.FirstPlaces(typed),
            open.GroupBy(one => one.LicenceKey).ToDictionary(same => same.Key, same => same.First().Number));
        return [.. typed.Select((row, i) => rows[i].CaseNumber is null
            ? new JudgedRow(rows[i], RowRules.Check(row, facts), RowRules.Warn(row, facts))
            : new JudgedRow(rows[i], [], []))];
    }
}

/// <summary>A row and what is wrong or doubtful about it.</summary>
public sealed record JudgedRow(BatchRow Row, IReadOnlyList<BrokenRule> Broken, IReadOnlyList<BrokenRule> Doubts);
