using GovConsole.Access;
using GovConsole.Cases.Ledger;
using GovConsole.Data;
using GovConsole.Identities;
using GovConsole.Jobs;
using GovConsole.Kernel;
using GovConsole.Organisation;
using GovConsole.Reports.Sheets;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;

namespace GovConsole.Reports.Ledgers.Exports;

/// <summary>
/// Writes a ledger into its file, row by row as the database tells them. The post is asked again at the beginning, with every lot and at the end.
/// A file is offered in the transaction that says it is whole; an attempt that broke off leaves nothing, and the next one begins anew.
/// </summary>
public sealed partial class WriteLedgerFile(
    IDbContextFactory<ConsoleDb> dbs, FindCases cases, UnitTrees trees, LedgerFileStore store, LedgerTexts texts, Seal seal, TimeProvider clock,
    ILogger<WriteLedgerFile> log) : IJobHandler
{
    public const string Kind = "LedgerFile";

    public sealed record Arguments(Guid File);

    /// <summary>As many rows as a sheet takes before the next begins.</summary>
    public int RowsASheet { get; init; } = SheetStream.MostRows;

    /// <summary>As many rows as are read before it is said how far it is.</summary>
    public int Lot { get; init; } = 4_000;

    public async Task<JobResult> RunAsync(JobRun run, CancellationToken ct)
    {
        var (id, actor) = (run.Read<Arguments>().File, run.Actor);
        var file = await dbs.WriteAsync(async db =>
        {
            await db.DemandAsync(actor, Permission.ExportCases, null, ct);
            return await db.LedgerFiles.AsNoTracking().SingleAsync(x => x.Id == id, ct);
        }, ct);
        // An earlier attempt was stopped between the last transaction and its end.
        if (file.ReadyAt is not null) return Made(file.Rows);

        var token = Guid.CreateVersion7();
        try
        {
            return Made(await WriteAsync(file, token, run, actor, ct));
        }
        catch (IOException full)
        {
            LogNotWritten(full, file.Number);
            store.Forget(token);
            throw new RuleException("Export.NotWritten");
        }
        catch
        {
            store.Forget(token);
            throw;
        }
    }

    private async Task<long> WriteAsync(LedgerFile file, Guid token, JobRun run, Actor actor, CancellationToken ct)
    {
        var sums = new LedgerSums();
        var (hash, bytes) = await WriteBytesAsync(file, token, sums, run, actor, ct);
        store.Keep(token);
        await dbs.WriteAsync(async db =>
        {
            await db.DemandAsync(actor, Permission.ExportCases, null, ct);
            (await db.LedgerFiles.SingleAsync(x => x.Id == file.Id, ct)).Finish(token, sums.Rows, bytes, hash, clock.UtcNow());
            await run.StepAsync(db, sums.Rows, null, ct, sums.Rows);
        }, ct);
        return sums.Rows;
    }

    private async Task<(string Hash, long Bytes)> WriteBytesAsync(LedgerFile file, Guid token, LedgerSums sums, JobRun run, Actor actor, CancellationToken ct)
    {
        var (filter, tree) = (file.Filter(seal), await trees.GetAsync(ct));
        var order = new LedgerOrder
        {
            Number = file.Number, Filter = file.ToldFilter, Unit = LedgerOrder.UnitOf(filter, actor.Unit, tree), Item = await LedgerOrder.ItemAsync(dbs, filter, ct),
            By = actor.Name, At = file.AskedAt, Columns = file.ColumnList, Units = tree,
        };
        await using var sealing = store.Begin(token, file.Id);
        await using (var table = await LedgerTable.BeginAsync(sealing, order, file, texts.Text, RowsASheet, ct))
        {
            await cases.EachAsync(filter, Lot, async rows =>
            {
                await table.AddAsync(rows);
                sums.Add(rows);
                await dbs.WriteAsync(async db =>
                {
                    await db.DemandAsync(actor, Permission.ExportCases, null, ct);
                    await run.StepAsync(db, sums.Rows, null, ct, Math.Max(sums.Rows, run.Total ?? 0));
                }, ct);
            }, actor, ct);
            await table.EndAsync(sums);
        }
        return (sealing.Complete(), sealing.Length);
    }

    private static JobResult Made(long rows) => new("Export.Made", rows) { Url = "/exports" };

    [LoggerMessage(LogLevel.Error, "Export {Number} cannot be written")]
    private partial void LogNotWritten(Exception exception, string number);
}
