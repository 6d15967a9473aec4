using GovConsole.Access;
using GovConsole.Data;
using GovConsole.Kernel;
using Microsoft.EntityFrameworkCore;

namespace GovConsole.Batches;

/// <summary>The batches an actor may see, newest first, paged by key.</summary>
public sealed class FindBatches(IDbContextFactory<ConsoleDb> dbs)
{
    public const int PageSize = 30;

    public sealed record Row(Guid Id, string Number, string Item, string Company, BatchState State, int Rows, int Made, DateTime CreatedAt, string CreatedBy);

    /// <summary>The newest, or those before the id of the last row shown.</summary>
    public Task<Slice<Row>> RunAsync(Guid? before, Actor actor, CancellationToken ct) => dbs.ReadAsync(async db =>
    {
        var visible = db.Batches.VisibleTo(actor);
        var all = db.BatchRows;
        var page = before is { } id ? visible.Where(x => x.Id < id) : visible;
        var rows = await page.OrderByDescending(x => x.Id).Take(PageSize)
            .Select(x => new Row(
                x.Id, x.Number, x.Item, x.Applicant.Name, x.State, all.Count(row => row.BatchId == x.Id),
                all.Count(row => row.BatchId == x.Id && row.CaseNumber != null), x.CreatedAt, x.CreatedBy))
            .ToListAsync(ct);
        return new Slice<Row>(rows, await visible.LongCountAsync(ct));
    }, ct);
}
