using GovConsole.Access;
using GovConsole.Audit;
using GovConsole.Cases;
using GovConsole.Cases.Intake;
using GovConsole.Data;
using GovConsole.Identities;
using GovConsole.Items;
using GovConsole.Kernel;
using GovConsole.Organisation;
using Microsoft.EntityFrameworkCore;

namespace GovConsole.Batches;

/// <summary>A company's workbook becomes a batch: the company is judged as any applicant, the rows are kept as they are and judged one by one.</summary>
public sealed class OpenBatch(IDbContextFactory<ConsoleDb> dbs, LogCase logCase, UnitTrees trees, Seal seal, TimeProvider clock)
{
    public sealed record Input
    {
        /// <summary>The item, the company, the way of the application and what was handed in once for all stations.</summary>
        public LogCase.Input Application { get; set; } = new() { Kind = ApplicantKind.Legal, Document = DocumentKind.CreditCode };
        public IReadOnlyList<StationRow> Rows { get; set; } = [];
    }

    /// <returns>The number of the batch.</returns>
    public async Task<string> RunAsync(Input input, Actor actor, CancellationToken ct)
    {
        var tree = await trees.GetAsync(ct);
        var source = LogCase.SourceOf(input.Application, actor, tree);
        try
        {
            return await dbs.WriteAsync(db => StoreAsync(db, input, actor, tree, source, ct), ct);
        }
        catch (RuleException duplicate) when (duplicate.Broken is [{ Code: "Rule.Duplicate" }])
        {
            if (await dbs.ReadAsync(db => FindAsync(db, input, actor, ct), ct) is { } before) return before;
            throw;
        }
    }

    private async Task<string> StoreAsync(ConsoleDb db, Input input, Actor actor, UnitTree tree, Unit source, CancellationToken ct)
    {
        var form = input.Application;
        await db.DemandAsync(actor, Permission.LogCase, source.Path, ct);
        if (await FindAsync(db, input, actor, ct) is { } before) return before;

        var now = clock.UtcNow();
        var item = await db.Items.SingleOrDefaultAsync(x => x.Id == form.ItemId, ct);
        var version = item?.On(Beijing.Day(now)) ?? throw new RuleException("Case.ItemUnknown", nameof(form.ItemId));
        var decider = Routes.Decider(tree, source, version);
        RuleException.ThrowIfAny([.. IntakeRules.Check(new(form, version, source.Path, decider, Routes.Level(source), now)), .. Check(input.Rows)]);

        var batch = new Batch
        {
            Number = await db.NextNumberAsync($"{source.Code}B", Beijing.Day(now).Year, ct), IntakeKey = form.Key, ItemId = form.ItemId, Item = version.Name,
            Source = source.Path, Scope2 = source.Path.At(2), Scope3 = source.Path.At(3), Scope4 = source.Path.At(4), Scope5 = source.Path.At(5),
            DeciderCode = decider.Code, Applicant = logCase.Sealed(form), Channel = form.Channel, InPerson = form.InPerson, Materials = [.. form.Materials],
            CreatedById = actor.AccountId, CreatedBy = actor.Name, CreatedAt = now,
        };
        db.Batches.Add(batch);
        db.BatchRows.AddRange(input.Rows.Select(typed => Row(batch.Id, typed)));
        db.AuditEntries.Add(actor.Did("Audit.BatchOpened", batch.Number, now, $"{input.Rows.Count}"));
        return batch.Number;
    }

    private BatchRow Row(Guid batch, StationRow typed)
    {
        var row = new BatchRow { BatchId = batch, Place = typed.Place };
        row.Fill(typed, seal);
        return row;
    }

    private static IEnumerable<BrokenRule> Check(IReadOnlyList<StationRow> rows)
    {
        if (rows.Count == 0) yield return new("Batch.NoRows", nameof(Input.Rows));
        if (rows.Count > Batch.MostRows) yield return new("Batch.TooManyRows", nameof(Input.Rows), Batch.MostRows);
        if (rows.GroupBy(row => row.Place).FirstOrDefault(same => same.Count() > 1) is { } twice) yield return new("Batch.PlaceTwice", nameof(Input.Rows), twice.Key);
    }

    private static Task<string?> FindAsync(ConsoleDb db, Input input, Actor actor, CancellationToken ct) => db.Batches
        .Where(x => x.IntakeKey == input.Application.Key && x.CreatedById == actor.AccountId).Select(x => x.Number).SingleOrDefaultAsync(ct);
}
