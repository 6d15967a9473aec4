using GovConsole.Access;
using GovConsole.Cases;
using GovConsole.Cases.Flow;
using GovConsole.Data;
using GovConsole.Identities;
using GovConsole.Kernel;
using GovConsole.Organisation;
using Microsoft.EntityFrameworkCore;

namespace GovConsole.Batches;

/// <summary>One batch: its rows with what is wrong with each, and how the cases that came of them stand.</summary>
public sealed class LoadBatch(IDbContextFactory<ConsoleDb> dbs, UnitTrees trees, Seal seal, TimeProvider clock)
{
    public sealed record Row(JudgedRow Judged, CaseStatus? Status);

    /// <summary>A step that the actor may take with some of the cases, and with how many.</summary>
    public sealed record Step(CaseAction Action, int Cases);

    public sealed record View(Batch Batch, string Source, IReadOnlyList<Row> Rows, IReadOnlyList<Step> Steps, bool MayMend)
    {
        /// <summary>Its run was cancelled or given up; it can be started again and goes on where it stopped.</summary>
        public bool Stalled { get; init; }

        public int Made => Rows.Count(row => row.Status is not null);

        public int Broken => Rows.Count(row => row.Judged.Broken.Count > 0);

        public int Doubtful => Rows.Count(row => row.Judged.Doubts.Count > 0);
    }

    /// <exception cref="RuleException"><c>Batch.Unknown</c>, also outside the actor's scope.</exception>
    public async Task<View> RunAsync(string number, Actor actor, CancellationToken ct)
    {
        var tree = await trees.GetAsync(ct);
        return await dbs.ReadAsync(async db =>
        {
            var batch = await db.Batches.VisibleTo(actor).SingleOrDefaultAsync(x => x.Number == number, ct) ?? throw new RuleException("Batch.Unknown", null, number);
            var rows = await db.BatchRows.Where(x => x.BatchId == batch.Id).OrderBy(x => x.Place).ToListAsync(ct);
            var cases = await db.Cases.VisibleTo(actor).Where(x => x.Batch == number)
                .Select(x => new { x.Number, x.Status, x.Source, x.Decider, x.Handling }).ToListAsync(ct);
            var status = cases.ToDictionary(one => one.Number, one => one.Status);
            var steps =
                from one in cases
                from way in CaseFlow.From(one.Status)
                where AdvanceBatch.Actions.Contains(way.Action) && actor.May(way.Permission)
                    && actor.Covers(way.Permission is Permission.LogCase ? one.Source : one.Decider) && AdvanceBatch.Suits(way, one.Handling)
                group one by way.Action into same
                orderby same.Key
                select new Step(same.Key, same.Count());
            return new View(
                batch, tree.FullName(batch.Source),
                [.. (await db.JudgeAsync(batch, rows, seal, clock.Today(), ct)).Select(judged =>
                    new Row(judged, judged.Row.CaseNumber is { } made ? status.GetValueOrDefault(made) : null))],
                [.. steps], actor.May(Permission.LogCase) && actor.Covers(batch.Source))
            { Stalled = await db.IsStalledAsync(batch, ct) };
        }, ct);
    }
}
