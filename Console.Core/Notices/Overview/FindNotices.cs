using GovConsole.Access;
using GovConsole.Data;
using GovConsole.Kernel;
using Microsoft.EntityFrameworkCore;

namespace GovConsole.Notices.Overview;

/// <summary>The notices sent in a unit's subtree or to its villages, the newest first, each with its receipts from the villages that the actor sees.</summary>
public sealed class FindNotices(IDbContextFactory<ConsoleDb> dbs)
{
    public const int PageSize = 30;

    public sealed record Row(Notice Notice, int Recipients, int Read, int Confirmed);

    public Task<Slice<Row>> RunAsync(int page, Actor actor, CancellationToken ct) => dbs.ReadAsync(async db =>
    {
        actor.Demand(Permission.ReadNotices);
        var (notices, recipients) = (db.Notices.VisibleTo(actor, db), db.NoticeRecipients.VisibleTo(actor, db));
        var rows = await notices.OrderByDescending(x => x.SentAt).ThenByDescending(x => x.Id).Skip((Math.Max(page, 1) - 1) * PageSize).Take(PageSize)
            .Select(x => new Row(x,
                recipients.Count(one => one.NoticeId == x.Id),
                recipients.Count(one => one.NoticeId == x.Id && one.ReadAt != null),
                recipients.Count(one => one.NoticeId == x.Id && one.ConfirmedAt != null))).ToListAsync(ct);
        return new Slice<Row>(rows, await notices.LongCountAsync(ct));
    }, ct);
}
