using GovConsole.Access;
using GovConsole.Data;
using GovConsole.Kernel;
using Microsoft.EntityFrameworkCore;

namespace GovConsole.Imports;

/// <summary>The imports an actor may see, newest first, paged by key.</summary>
public sealed class FindImports(IDbContextFactory<ConsoleDb> dbs)
{
    public const int PageSize = 30;

    /// <summary>The newest, or those before the id of the last row shown.</summary>
    public Task<Slice<Import>> RunAsync(Guid? before, Actor actor, CancellationToken ct) => dbs.ReadAsync(async db =>
    {
        var visible = db.Imports.VisibleTo(actor);
        var page = before is { } id ? visible.Where(x => x.Id < id) : visible;
        return new Slice<Import>(await page.OrderByDescending(x => x.Id).Take(PageSize).ToListAsync(ct), await visible.LongCountAsync(ct));
    }, ct);
}
