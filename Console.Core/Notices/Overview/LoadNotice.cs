using GovConsole.Access;
using GovConsole.Data;
using GovConsole.Files;
using GovConsole.Kernel;
using GovConsole.Organisation;
using Microsoft.EntityFrameworkCore;

namespace GovConsole.Notices.Overview;

/// <summary>The lists of those a notice went to: 全部, 未读, 已读, 已确认, 未确认, and 无代办员 where nobody held the post.</summary>
public enum RecipientList { All, Unread, Read, Confirmed, Unconfirmed, Vacant }

/// <summary>One notice: to an agent with the own receipt, to whoever sent it or stands above with the receipts of the villages that they see.</summary>
public sealed class LoadNotice(IDbContextFactory<ConsoleDb> dbs, UnitTrees trees)
{
    public sealed record View(
        Notice Notice, string Unit, StoredFile? File, NoticeRecipient? Mine, IReadOnlyList<Row> Rows, IReadOnlyDictionary<RecipientList, int> Counts, bool MaySteer)
    {
        public bool MayConfirm => Mine is { ConfirmedAt: null } && Notice is { AsksToConfirm: true, IsWithdrawn: false };
    }

    public sealed record Row(NoticeRecipient Recipient, string Village)
    {
        public bool Late(Notice notice) => Recipient.ConfirmedAt is { } at && Beijing.Day(at) > notice.ConfirmBy;
    }

    /// <exception cref="RuleException"><c>Notice.Unknown</c>, also for one that the actor may not see.</exception>
    public async Task<View> RunAsync(string number, RecipientList list, Actor actor, CancellationToken ct)
    {
        var tree = await trees.GetAsync(ct);
        return await dbs.ReadAsync(async db =>
        {
            var notice = await db.NoticeAsync(number, actor, ct);
            var file = notice.FileId is { } id ? await db.Files.SingleAsync(x => x.Id == id, ct) : null;
            var all = await db.NoticeRecipients.VisibleTo(actor, db).Where(x => x.NoticeId == notice.Id).OrderBy(x => x.Code).ThenBy(x => x.Id).ToListAsync(ct);
            var isAgent = actor.May(Permission.AnswerNotices);
            return new View(
                notice, tree.FullName(notice.Unit), file, isAgent ? all.OrderBy(one => one.ConfirmedAt is null ? 0 : 1).FirstOrDefault() : null,
                isAgent ? [] : [.. all.Where(one => IsOn(list, one)).Select(one => new Row(one, tree.FullName(one.Path, actor.Unit.Depth < one.Path.Depth ? actor.Unit : null)))],
                isAgent ? new Dictionary<RecipientList, int>() : Enum.GetValues<RecipientList>().ToDictionary(one => one, one => all.Count(recipient => IsOn(one, recipient))),
                actor.May(Permission.SendNotices) && actor.Covers(notice.Unit));
        }, ct);
    }

    private static bool IsOn(RecipientList list, NoticeRecipient recipient) => list switch
    {
        RecipientList.Unread => recipient.ReadAt is null,
        RecipientList.Read => recipient.ReadAt is not null,
        RecipientList.Confirmed => recipient.ConfirmedAt is not null,
        RecipientList.Unconfirmed => recipient.ConfirmedAt is null,
        RecipientList.Vacant => recipient.PostId is null,
        _ => true,
    };
}
