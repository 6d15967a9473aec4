using GovConsole.Cases;
using GovConsole.Cases.Intake;
using GovConsole.Data;
using GovConsole.Identities;
using GovConsole.Jobs;
using GovConsole.Kernel;
using GovConsole.Organisation;
using GovConsole.Statistics;
using GovConsole.Workdays;
using Microsoft.EntityFrameworkCore;

namespace GovConsole.Batches;

/// <summary>
/// Makes the cases of a batch, some in each transaction, by the rules of any other case. A row and its case are stored together,
/// so a run that was broken off goes on with the rows that have none, and no row becomes two.
/// </summary>
public sealed class RunBatch(IDbContextFactory<ConsoleDb> dbs, LogCase logCase, UnitTrees trees, Calendars calendars, Seal seal, TimeProvider clock) : IJobHandler
{
    public const string Kind = "Batch";
    public const int Chunk = 25;

    public sealed record Arguments(string Number);

    public async Task<JobResult> RunAsync(JobRun run, CancellationToken ct)
    {
        var number = run.Read<Arguments>().Number;
        while (await ChunkAsync(number, run, ct)) { }
        var (made, left) = await dbs.WriteAsync(async db =>
        {
            var batch = await db.Batches.SingleAsync(x => x.Number == number, ct);
            var rows = await db.BatchRows.Where(x => x.BatchId == batch.Id).GroupBy(x => x.CaseNumber != null).ToDictionaryAsync(x => x.Key, x => x.Count(), ct);
            batch.End(rows.GetValueOrDefault(false), clock.UtcNow());
            return (rows.GetValueOrDefault(true), rows.GetValueOrDefault(false));
        }, ct);
        return new(left == 0 ? "Batch.Made" : "Batch.MadeSome", made, left) { Url = $"/batches/{number}" };
    }

    /// <returns>Whether there may be more.</returns>
    private async Task<bool> ChunkAsync(string number, JobRun run, CancellationToken ct)
    {
        var (tree, actor) = (await trees.GetAsync(ct), run.Actor);
        return await dbs.WriteAsync(async db =>
        {
            var batch = await db.HoldBatchAsync(number, actor, ct);
            var open = await db.BatchRows.Where(x => x.BatchId == batch.Id && x.CaseNumber == null).OrderBy(x => x.Place).ToListAsync(ct);
            // What became wrong since the check, such as a licence that another case renews by now, waits for somebody to look at it.
            var sound = (await db.JudgeAsync(batch, open, seal, clock.Today(), ct)).Where(row => row.Broken.Count == 0).Select(row => row.Row).Take(Chunk).ToList();
            if (sound.Count == 0) return false;

            var source = tree.Get(batch.Source.Code);
            var calendar = await calendars.InAsync(source.Path, ct);
            var before = await db.BatchRows.CountAsync(x => x.BatchId == batch.Id && x.CaseNumber != null, ct);
            var cases = new List<Case>();
            foreach (var row in sound)
            {
                var received = await logCase.ReceiveAsync(
                    db, new(Application(batch, row, first: before + cases.Count == 0), actor, tree, source, calendar) { Batch = batch.Number }, ct);
                row.Become(received.Number);
                cases.Add(received);
            }

            await db.SaveChangesAsync(ct);
            await db.FoldAsync(cases.Select(received => CaseCounts.Fact(received, CaseCounts.Of(received))), ct);
            await run.StepAsync(db, before + cases.Count, null, ct, before + open.Count);
            return open.Count > sound.Count;
        }, ct);
    }

    private LogCase.Input Application(Batch batch, BatchRow row, bool first) => new()
    {
        Key = row.IntakeKey, UnitCode = batch.Source.Code, ItemId = batch.ItemId, Channel = batch.Channel,
        Kind = batch.Applicant.Kind, Document = batch.Applicant.Document,
        Applicant = RowRules.Applicant(batch.Applicant.Name, row.Station), Number = seal.Open(batch.Applicant.NumberSealed),
        Phone = seal.Open(row.PhoneSealed), Contact = row.Manager, Address = row.Address,
        InPerson = batch.InPerson && first, Materials = batch.Materials,
    };
}
