using GovConsole.Access;
using GovConsole.Data;
using GovConsole.Kernel;
using Microsoft.EntityFrameworkCore;

namespace GovConsole.Notices;

public static class Sets
{
    extension(ConsoleDb db)
    {
        public DbSet<Notice> Notices => db.Set<Notice>();
        public DbSet<NoticeRecipient> NoticeRecipients => db.Set<NoticeRecipient>();
    }

    /// <summary>
    /// What went to an actor. An agent has what was sent to the own post or read in it, and of what was sent to a post of the village that nobody
    /// holds any more, or nobody held, whatever is still open. For everybody else it is what went to the villages of the subtree.
    /// </summary>
    public static IQueryable<NoticeRecipient> VisibleTo(this IQueryable<NoticeRecipient> recipients, Actor actor, ConsoleDb db)
    {
        actor.Demand(Permission.ReadNotices);
        if (!actor.May(Permission.AnswerNotices)) return recipients.Under(actor.Unit);

        var post = actor.GrantId;
        var (open, standing) = (recipients.Open(db), db.Standing());
        return recipients.Under(actor.Unit).Where(x => standing.Any(grant => grant.Id == post) && (x.PostId == post || x.ReaderPostId == post
            || (open.Any(one => one.Id == x.Id) && (x.PostId == null || !standing.Any(grant => grant.Id == x.PostId)))));
    }

    /// <summary>The notices of which the actor sees a recipient, or that a unit of the subtree sent.</summary>
    public static IQueryable<Notice> VisibleTo(this IQueryable<Notice> notices, Actor actor, ConsoleDb db)
    {
        var recipients = db.NoticeRecipients.VisibleTo(actor, db);
        if (actor.May(Permission.AnswerNotices)) return notices.Where(x => recipients.Any(one => one.NoticeId == x.Id));

        var sent = notices.Under(actor.Unit);
        return notices.Where(x => sent.Any(one => one.Id == x.Id) || recipients.Any(one => one.NoticeId == x.Id));
    }

    /// <summary>Unread, or asked to confirm and not confirmed, of notices that were not taken back.</summary>
    internal static IQueryable<NoticeRecipient> Open(this IQueryable<NoticeRecipient> recipients, ConsoleDb db)
    {
        var notices = db.Notices;
        return recipients.Where(x => x.ConfirmedAt == null && notices.Any(notice => notice.Id == x.NoticeId && notice.WithdrawnAt == null && (x.ReadAt == null || notice.ConfirmBy != null)));
    }

    /// <summary>Unread, of notices that were not taken back.</summary>
    public static IQueryable<NoticeRecipient> Unread(this IQueryable<NoticeRecipient> recipients, ConsoleDb db)
    {
        var notices = db.Notices;
        return recipients.Where(x => x.ReadAt == null && notices.Any(notice => notice.Id == x.NoticeId && notice.WithdrawnAt == null));
    }

    /// <exception cref="RuleException"><c>Notice.Unknown</c>, also for one that the actor may not see.</exception>
    internal static async Task<Notice> NoticeAsync(this ConsoleDb db, string number, Actor actor, CancellationToken ct) =>
        await db.Notices.VisibleTo(actor, db).SingleOrDefaultAsync(x => x.Number == number, ct) ?? throw new RuleException("Notice.Unknown", null, number);
}
