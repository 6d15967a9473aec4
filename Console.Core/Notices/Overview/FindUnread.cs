using GovConsole.Access;
using GovConsole.Data;
using GovConsole.Kernel;
using GovConsole.Organisation;
using Microsoft.EntityFrameworkCore;

namespace GovConsole.Notices.Overview;

/// <summary>Who in a unit's subtree has not read which notice, the oldest first.</summary>
public sealed class FindUnread(IDbContextFactory<ConsoleDb> dbs, UnitTrees trees)
{
    public const int PageSize = 50;

    public sealed record Row(Notice Notice, NoticeRecipient Recipient, string Village);

    public sealed record Found(Unit Unit, Slice<Row> Slice);

    /// <exception cref="RuleException"><c>Access.OutOfScope</c> for a unit the actor does not cover.</exception>
    public async Task<Found> RunAsync(string? unitCode, int page, Actor actor, CancellationToken ct)
    {
        var tree = await trees.GetAsync(ct);
        var unit = tree.Get(string.IsNullOrEmpty(unitCode) ? actor.Unit.Code : unitCode);
        actor.Demand(Permission.ReadNotices, unit.Path);
        return await dbs.ReadAsync(async db =>
        {
            var unread = db.NoticeRecipients.VisibleTo(actor, db).Under(unit.Path).Unread(db);
            var rows = await (from recipient in unread
                              join notice in db.Notices on recipient.NoticeId equals notice.Id
                              orderby notice.SentAt, recipient.Code, recipient.Id
                              select new { notice, recipient }).Skip((Math.Max(page, 1) - 1) * PageSize).Take(PageSize).ToListAsync(ct);
            return new Found(unit, new([.. rows.Select(row => new Row(row.notice, row.recipient, tree.FullName(row.recipient.Path, actor.Unit.Depth < row.recipient.Path.Depth ? actor.Unit : null)))],
                await unread.LongCountAsync(ct)));
        }, ct);
    }
}
