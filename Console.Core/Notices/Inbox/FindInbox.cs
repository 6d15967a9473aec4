using GovConsole.Access;
using GovConsole.Data;
using Microsoft.EntityFrameworkCore;

namespace GovConsole.Notices.Inbox;

/// <summary>The notices of an agent, the newest first: those that still ask something, or all.</summary>
public sealed class FindInbox(IDbContextFactory<ConsoleDb> dbs)
{
    public const int Shown = 100;

    public sealed record Row(Notice Notice, NoticeRecipient Mine)
    {
        public bool IsOpen => !Notice.IsWithdrawn && Mine.ConfirmedAt is null && (Mine.ReadAt is null || Notice.AsksToConfirm);
    }

    public Task<List<Row>> RunAsync(bool all, Actor actor, CancellationToken ct)
    {
        actor.Demand(Permission.AnswerNotices);
        return dbs.ReadAsync(db =>
        {
            var mine = db.NoticeRecipients.VisibleTo(actor, db);
            return (from recipient in all ? mine : mine.Open(db)
                    join notice in db.Notices on recipient.NoticeId equals notice.Id
                    orderby notice.SentAt descending, notice.Id descending
                    select new Row(notice, recipient)).Take(Shown).ToListAsync(ct);
        }, ct);
    }
}
