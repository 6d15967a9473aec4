using GovConsole.Access;
using GovConsole.Data;
using GovConsole.Items;
using GovConsole.Jobs;
using GovConsole.Kernel;
using GovConsole.Organisation;
using Microsoft.EntityFrameworkCore;

namespace GovConsole.Reports.Ledgers.Exports;

/// <summary>What somebody has asked for as a file, newest first, paged by key, and how each of it stands.</summary>
public sealed class FindLedgerFiles(IDbContextFactory<ConsoleDb> dbs, UnitTrees trees, TimeProvider clock)
{
    public const int PageSize = 20;

    public sealed record Row(LedgerFile File, Job Job, LedgerFileStanding Standing, LedgerOrder Order);

    /// <summary>One page: the newest, or those before the id of the last row shown.</summary>
    public async Task<Slice<Row>> RunAsync(Guid? before, Actor actor, CancellationToken ct)
    {
        var (tree, now) = (await trees.GetAsync(ct), clock.UtcNow());
        return await dbs.ReadAsync(async db =>
        {
            var own = db.LedgerFiles.OwnedBy(actor);
            var page = before is { } id ? own.Where(x => x.Id < id) : own;
            var found = await (
                from file in page.OrderByDescending(x => x.Id).Take(PageSize)
                join job in db.Jobs on file.JobId equals job.Id
                orderby file.Id descending
                select new { File = file, Job = job }).ToListAsync(ct);
            var ids = found.Select(row => row.File.ToldFilter.Item).OfType<Guid>().Distinct().ToList();
            var items = (await db.ItemVersions.Where(version => ids.Contains(version.ItemId)).Select(version => new { version.ItemId, version.Number, version.Name }).ToListAsync(ct))
                .GroupBy(version => version.ItemId).ToDictionary(versions => versions.Key, versions => versions.MaxBy(version => version.Number)!.Name);
            return new Slice<Row>(
                [.. found.Select(row => new Row(
                    row.File, row.Job, LedgerFileRules.Standing(row.File.ReadyAt, row.File.ExpiresAt, row.Job.State, now), Order(row.File, items, tree)))],
                await own.LongCountAsync(ct));
        }, ct);
    }

    private static LedgerOrder Order(LedgerFile file, Dictionary<Guid, string> items, UnitTree tree) => new()
    {
        Number = file.Number, Filter = file.ToldFilter, Unit = LedgerOrder.UnitOf(file.ToldFilter, file.Unit, tree),
        Item = file.ToldFilter.Item is { } item ? items.GetValueOrDefault(item) : null, By = file.Owner, At = file.AskedAt, Columns = file.ColumnList, Units = tree,
    };
}
