using GovConsole.Access;
using GovConsole.Data;
using GovConsole.Kernel;
using Microsoft.EntityFrameworkCore;

namespace GovConsole.Notices.Audience;

/// <summary>Reminds those for whom a notice is still open: unread, or not confirmed where that was asked. Nobody is reminded twice on a day.</summary>
public sealed class RemindRecipients(IDbContextFactory<ConsoleDb> dbs, TimeProvider clock)
{
    /// <returns>How many were reminded.</returns>
    /// <exception cref="RuleException"><c>Notice.Unknown</c>, <c>Notice.NotYours</c>, <c>Notice.Withdrawn</c> or <c>Notice.NobodyToRemind</c></exception>
    public Task<int> RunAsync(string number, Actor actor, CancellationToken ct) => dbs.WriteAsync(async db =>
    {
        await db.DemandAsync(actor, Permission.SendNotices, null, ct);
        var notice = await db.NoticeAsync(number, actor, ct);
        if (!actor.Covers(notice.Unit)) throw new RuleException("Notice.NotYours");
        if (notice.IsWithdrawn) throw new RuleException("Notice.Withdrawn");

        var (id, now, morning) = (notice.Id, clock.UtcNow(), Beijing.StartOf(clock.Today()));
        var reminded = await db.NoticeRecipients.Open(db).Where(x => x.NoticeId == id && (x.RemindedAt == null || x.RemindedAt < morning))
            .ExecuteUpdateAsync(row => row.SetProperty(x => x.RemindedAt, now), ct);
        if (reminded == 0) throw new RuleException("Notice.NobodyToRemind");
        db.Add(actor.Did("Audit.NoticeReminded", number, now, $"{reminded}"));
        return reminded;
    }, ct);
}
