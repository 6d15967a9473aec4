using GovConsole.Access;
using GovConsole.Data;
using GovConsole.Kernel;
using Microsoft.EntityFrameworkCore;

namespace GovConsole.Notices.Inbox;

/// <summary>An agent confirms a notice that asks for it. Pressing twice confirms once; confirming late is taken and seen to be late.</summary>
public sealed class ConfirmNotice(IDbContextFactory<ConsoleDb> dbs, TimeProvider clock)
{
    /// <exception cref="RuleException"><c>Notice.Unknown</c>, <c>Notice.Withdrawn</c> or <c>Notice.AsksNothing</c></exception>
    public Task RunAsync(string number, Actor actor, CancellationToken ct) => dbs.WriteAsync(async db =>
    {
        await db.DemandAsync(actor, Permission.AnswerNotices, null, ct);
        var notice = await db.NoticeAsync(number, actor, ct);
        if (notice.IsWithdrawn) throw new RuleException("Notice.Withdrawn");
        if (!notice.AsksToConfirm) throw new RuleException("Notice.AsksNothing");

        var (id, now, name) = (notice.Id, clock.UtcNow(), actor.Name);
        await db.ReceiptAsync(notice, actor, now, ct);
        var confirmed = await db.NoticeRecipients.VisibleTo(actor, db).Where(x => x.NoticeId == id && x.ConfirmedAt == null)
            .ExecuteUpdateAsync(row => row.SetProperty(x => x.ConfirmedAt, now).SetProperty(x => x.ConfirmedBy, name), ct);
        if (confirmed > 0) db.Add(actor.Did("Audit.NoticeConfirmed", number, now));
    }, ct);
}
