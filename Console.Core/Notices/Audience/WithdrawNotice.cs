using GovConsole.Access;
using GovConsole.Data;
using GovConsole.Kernel;
using Microsoft.EntityFrameworkCore;

namespace GovConsole.Notices.Audience;

/// <summary>Takes a notice back, with a reason. It asks nothing of anybody any more and stays to be read as withdrawn.</summary>
public sealed class WithdrawNotice(IDbContextFactory<ConsoleDb> dbs, TimeProvider clock)
{
    /// <exception cref="RuleException"><c>Notice.Unknown</c>, <c>Notice.NotYours</c>, <c>Notice.Withdrawn</c>, or what is wrong with the reason.</exception>
    public Task RunAsync(string number, string reason, Actor actor, CancellationToken ct) => dbs.WriteAsync(async db =>
    {
        await db.DemandAsync(actor, Permission.SendNotices, null, ct);
        var notice = await db.NoticeAsync(number, actor, ct);
        if (!actor.Covers(notice.Unit)) throw new RuleException("Notice.NotYours");
        var why = Plain.Words(reason);
        RuleException.ThrowIfAny(NoticeRules.CheckReason(why));

        var now = clock.UtcNow();
        notice.Withdraw(why, actor.Name, now);
        db.Add(actor.Did("Audit.NoticeWithdrawn", number, now, why));
    }, ct);
}
