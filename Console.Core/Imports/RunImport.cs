using GovConsole.Access;
using GovConsole.Audit;
using GovConsole.Cases;
using GovConsole.Data;
using GovConsole.Identities;
using GovConsole.Imports.Rows;
using GovConsole.Imports.Uploads;
using GovConsole.Jobs;
using GovConsole.Kernel;
using GovConsole.Tables;
using Microsoft.EntityFrameworkCore;

namespace GovConsole.Imports;

/// <summary>
/// Writes the cases of a file in one transaction: when it commits, every row is in the ledger, numbered and counted, and until then nobody sees
/// one of them. A run that was broken off has written nothing and begins anew; one that was done already says so.
/// </summary>
public sealed class RunImport(
    IDbContextFactory<ConsoleDb> dbs, GatherFacts gatherFacts, UploadStore uploads, ImportProgress progress, Seal seal, TimeProvider clock) : IJobHandler
{
    public const string Kind = "Import";

    public sealed record Arguments(string Number);

    public async Task<JobResult> RunAsync(JobRun run, CancellationToken ct)
    {
        var (number, actor) = (run.Read<Arguments>().Number, run.Actor);
        var import = await dbs.ReadAsync(db => db.FindImportAsync(number, actor, ct), ct);
        try
        {
            if (import.State is ImportState.Running) import = await WriteAsync(import, run, actor, ct);
            uploads.Forget(import.Id);
            return new("Import.Made", import.Added, import.There) { Url = $"/imports/{number}" };
        }
        catch (RuleException)
        {
            await dbs.WriteAsync(async db =>
            {
                if (await db.Imports.SingleAsync(x => x.Id == import.Id, ct) is { State: ImportState.Running } held && held.JobId == run.Id) held.GoBack();
            }, ct);
            throw;
        }
        finally
        {
            progress.Forget(import.Id);
        }
    }

    // The file is judged twice: whole before the transaction, so that a wrong row is found while nobody waits, and once more a lot at a time as it
    // is written, so that a hundred thousand rows never lie in memory together. Inside is asked again what may have changed in between.
    private async Task<Import> WriteAsync(Import import, JobRun run, Actor actor, CancellationToken ct)
    {
        var facts = await gatherFacts.RunAsync(import, actor, ct);
        var series = await Task.Run(() => JudgeAsync(import, facts, actor, ct), ct);
        using var file = await uploads.OpenAsync(import.Id, ct);
        return await dbs.WriteAsync(async db =>
        {
            // Two imports at once could both find a row missing; the second waits here until the first has committed.
            await db.DrawAsync("imports", 0, 1, ct);
            // One order for everybody, so that two transactions never wait for each other's series.
            foreach (var (unit, year) in series) await db.DrawAsync(unit, year, 0, ct);
            var held = await db.HoldImportAsync(import.Number, actor, ct);
            if (held.State is not ImportState.Running || held.JobId != run.Id) throw new RuleException("Import.NotOpen");
            await GatherFacts.DemandUnchangedAsync(db, facts, ct);

            var ledger = new InLedger(db, actor, seal);
            var writer = new CaseWriter(db, facts, held, actor, seal);
            await foreach (var lot in Rows(import, file, facts, actor, ct).Chunk(InLedger.Lot).AheadAsync())
            {
                await writer.WriteAsync([.. (await ledger.LookAsync(lot, ct)).Select(Sound)], ct);
                progress.Say(held.Id, writer.Added + writer.There);
            }
            await writer.EndAsync(ct);
            var at = clock.UtcNow();
            held.End(writer.Added, writer.There, writer.Skipped, at);
            db.AuditEntries.Add(actor.Did("Audit.ImportDone", held.Number, at, $"{writer.Added}+{writer.There}"));
            await db.SaveChangesAsync(ct);
            await run.StepAsync(db, writer.Added + writer.There, null, ct, writer.Added + writer.There);
            return held;
        }, ct);
    }

    /// <returns>The series in which the rows will be numbered, in one order for everybody.</returns>
    private async Task<IReadOnlyList<(string Unit, int Year)>> JudgeAsync(Import import, EntryFacts facts, Actor actor, CancellationToken ct)
    {
        using var file = await uploads.OpenAsync(import.Id, ct);
        return [.. Rows(import, file, facts, actor, ct).Where(row => row.Fate is RowFate.New).Select(CaseWriter.SeriesOf).Distinct().Order()];
    }

    private IEnumerable<JudgedEntry> Rows(Import import, TableFile file, EntryFacts facts, Actor actor, CancellationToken ct) =>
        new Judge(facts, actor, seal).Run(file.Rows(import.SheetIn(file)), import.HeaderRow, ct).Select(Sound);

    private static JudgedEntry Sound(JudgedEntry one) =>
        one.Fate is RowFate.Wrong ? throw new RuleException("Import.RowsBroken", null, one.Row.Number) : one;
}
