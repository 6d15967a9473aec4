using GovConsole.Access;
using GovConsole.Data;
using GovConsole.Kernel;
using Microsoft.EntityFrameworkCore;

namespace GovConsole.Notices.Inbox;

/// <summary>An agent has a notice before them: the receipt says when and who. The first to open it leaves the one receipt.</summary>
public sealed class ReadNotice(IDbContextFactory<ConsoleDb> dbs, TimeProvider clock)
{
    /// <returns>Whether this opening left the receipt.</returns>
    /// <exception cref="RuleException"><c>Notice.Unknown</c>, also for one that did not go to the actor.</exception>
    public Task<bool> RunAsync(string number, Actor actor, CancellationToken ct) => dbs.WriteAsync(async db =>
    {
        await db.DemandAsync(actor, Permission.AnswerNotices, null, ct);
        return await db.ReceiptAsync(await db.NoticeAsync(number, actor, ct), actor, clock.UtcNow(), ct) > 0;
    }, ct);
}

internal static class Receipts
{
    /// <summary>Leaves the receipt where there is none, by one conditional statement, so that two who open at once leave one.</summary>
    public static Task<int> ReceiptAsync(this ConsoleDb db, Notice notice, Actor actor, DateTime now, CancellationToken ct)
    {
        var (id, post, name) = (notice.Id, actor.GrantId, actor.Name);
        return db.NoticeRecipients.VisibleTo(actor, db).Where(x => x.NoticeId == id && x.ReadAt == null)
            .ExecuteUpdateAsync(row => row.SetProperty(x => x.ReadAt, now).SetProperty(x => x.ReaderPostId, post).SetProperty(x => x.ReadBy, name), ct);
    }
}
