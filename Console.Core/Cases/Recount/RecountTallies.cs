using System.Globalization;
using GovConsole.Audit;
using GovConsole.Data;
using GovConsole.Jobs;
using GovConsole.Jobs.Schedules;
using GovConsole.Kernel;
using GovConsole.Statistics;
using GovConsole.Statistics.Settling;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;

namespace GovConsole.Cases.Recount;

/// <summary>
/// Proves that the figures equal the ledger, unit by unit, while everybody goes on working: cases and figures of a unit are read as they stood at
/// one moment, and what differs is said, written down and added. Since figures are only ever added to, what others post meanwhile stays right.
/// Interrupted, it goes on with the next units.
/// </summary>
public sealed partial class RecountTallies(IDbContextFactory<ConsoleDb> dbs, CompareTallies compare, TimeProvider clock, ILogger<RecountTallies> log) : IJobHandler
{
    public const string Kind = "Statistics.Recount";
    private const int Told = 3;

    /// <exception cref="RuleException"><c>Recount.UnderWay</c>: two at a time would both add what is missing.</exception>
    public async Task<JobResult> RunAsync(JobRun run, CancellationToken ct)
    {
        if (await dbs.ReadAsync(db => db.Jobs.AnyAsync(x => x.Kind == Kind && x.Id != run.Id && x.State == JobState.Running, ct), ct))
            throw new RuleException("Recount.UnderWay");

        var units = await compare.UnitsAsync(ct);
        var progress = Progress.Read(run.Position);
        foreach (var lot in CountedUnit.Lots(units.Where(unit => string.CompareOrdinal(unit.Key, progress.Last) > 0)))
        {
            var difference = await compare.RunAsync(lot, ct);
            var differing = difference.Changed.GroupBy(row => row.Key.Unit).ToDictionary(unit => unit.Key, unit => unit.ToList());
            var next = new Progress(
                lot[^1].Key, progress.Done + lot.Count, progress.Rows + differing.Values.Sum(rows => rows.Count), [.. progress.Differing.Concat(differing.Keys.Order(StringComparer.Ordinal)).Take(Told)]);
            await dbs.WriteAsync(async db =>
            {
                await difference.WriteAsync(db, ct);
                foreach (var (unit, rows) in differing) WriteDown(db, unit, rows);
                await run.StepAsync(db, next.Done, next.Written, ct, units.Count);
            }, ct);
            progress = next;
        }

        return progress.Rows == 0
            ? new("Recount.Agrees", progress.Done)
            : new("Recount.Differed", progress.Done, progress.Rows, string.Join('、', progress.Differing));
    }

    private void WriteDown(ConsoleDb db, string unit, List<KeyValuePair<TallyKey, Counts>> rows)
    {
        var first = rows.OrderBy(row => row.Key.Facet).ThenBy(row => row.Key.Grain).ThenBy(row => row.Key.Day).First();
        var measures = string.Join(", ", Enum.GetValues<Measure>().Where(measure => first.Value[measure] != 0)
            .Select(measure => string.Create(CultureInfo.InvariantCulture, $"{measure} {first.Value[measure]:+0;-0}")));
        var note = string.Create(CultureInfo.InvariantCulture, $"{rows.Count}; {first.Key.Facet} {first.Key.Grain} {first.Key.Day:yyyy-MM-dd}: {measures}");
        LogDiffered(unit, note);
        db.AuditEntries.Add(new()
        {
            At = clock.UtcNow(), AccountId = null, Who = Schedule.Principal, Unit = null, Deed = "Audit.TalliesMended", Subject = unit, Note = note,
        });
    }

    private sealed record Progress(string Last, long Done, long Rows, IReadOnlyList<string> Differing)
    {
        public string Written => string.Create(CultureInfo.InvariantCulture, $"{Last};{Done};{Rows};{string.Join(',', Differing)}");

        public static Progress Read(string? written) => written?.Split(';') is [var last, var done, var rows, var differing]
            ? new(last, long.Parse(done, CultureInfo.InvariantCulture), long.Parse(rows, CultureInfo.InvariantCulture), differing.Split(',', StringSplitOptions.RemoveEmptyEntries))
            : new("", 0, 0, []);
    }

    [LoggerMessage(LogLevel.Warning, "The figures of {Unit} did not equal the ledger and were mended: {Difference}")]
    private partial void LogDiffered(string unit, string difference);
}
