using GovConsole.Access;
using GovConsole.Data;
using GovConsole.Kernel;
using GovConsole.Organisation;
using Microsoft.EntityFrameworkCore;

namespace GovConsole.Notices.Overview;

/// <summary>The notices sent in a unit's subtree or to its villages, the newest first, each with its receipts from the villages that the actor sees.</summary>
public sealed class FindNotices(IDbContextFactory<ConsoleDb> dbs, UnitTrees trees)
{
    public const int PageSize = 30;

    public sealed record Row(Notice Notice, string Unit, int Recipients, int Read, int Confirmed);

    public async Task<Slice<Row>> RunAsync(int page, Actor actor, CancellationToken ct)
    {
        actor.Demand(Permission.ReadNotices);
        var tree = await trees.GetAsync(ct);
        return await dbs.ReadAsync(db => FindAsync(db, tree, page, actor, ct), ct);
    }

    private static async Task<Slice<Row>> FindAsync(ConsoleDb db, UnitTree tree, int page, Actor actor, CancellationToken ct)
    {
        var (notices, recipients) = (db.Notices.VisibleTo(actor, db), db.NoticeRecipients.VisibleTo(actor, db));
        var rows = await notices.OrderByDescending(x => x.SentAt).ThenByDescending(x => x.Id).Skip((Math.Max(page, 1) - 1) * PageSize).Take(PageSize)
            .Select(x => new
            {
                Notice = x,
                All = recipients.Count(one => one.NoticeId == x.Id),
                Read = recipients.Count(one => one.NoticeId == x.Id && one.ReadAt != null),
                Confirmed = recipients.Count(one => one.NoticeId == x.Id && one.ConfirmedAt != null),
            }).ToListAsync(ct);
        return new(rows.ConvertAll(row => new Row(row.Notice, tree.FullName(row.Notice.Unit), row.All, row.Read, row.Confirmed)), await notices.LongCountAsync(ct));
    }
}
