using GovConsole.Access;
using GovConsole.Audit;
using GovConsole.Cases;
using GovConsole.Data;
using GovConsole.Identities;
using GovConsole.Imports.Rows;
using GovConsole.Imports.Uploads;
using GovConsole.Jobs;
using GovConsole.Kernel;
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

    private async Task<Import> WriteAsync(Import import, JobRun run, Actor actor, CancellationToken ct)
    {
        var facts = await gatherFacts.PrepareAsync(import, actor, ct);
        using var file = await uploads.OpenAsync(import.Id, ct);
        var sheet = file.Sheets.FirstOrDefault(one => one.Place == import.SheetPlace) ?? throw new RuleException("Import.SheetUnknown");
        return await dbs.WriteAsync(async db =>
        {
            // Two imports at once could both find a row missing; the second waits here until the first has committed.
            await db.DrawAsync("imports", 0, 1, ct);
            var held = await db.HoldImportAsync(import.Number, actor, ct);
            if (held.State is not ImportState.Running || held.JobId != run.Id) throw new RuleException("Import.NotOpen");

            var writer = new CaseWriter(db, await facts(db), held, actor, seal);
            var judge = new Judge(db, writer.Facts, actor, seal) { Rehearses = false };
            await foreach (var chunk in judge.RunAsync(file.Rows(sheet), held.HeaderRow, ct))
            {
                if (chunk.FirstOrDefault(one => one.Fate is RowFate.Wrong) is { } wrong) throw new RuleException("Import.RowsBroken", null, wrong.Row.Number);
                await writer.WriteAsync(chunk, ct);
                progress.Say(held.Id, writer.Added + writer.There);
            }

            await writer.FinishAsync(ct);
            var at = clock.UtcNow();
            held.End(writer.Added, writer.There, writer.Skipped, at);
            db.AuditEntries.Add(actor.Did("Audit.ImportDone", held.Number, at, $"{writer.Added}+{writer.There}"));
            await db.SaveChangesAsync(ct);
            await run.StepAsync(db, writer.Added + writer.There, null, ct, writer.Added + writer.There);
            return held;
        }, ct);
    }
}
