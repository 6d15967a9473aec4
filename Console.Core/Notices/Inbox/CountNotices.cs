using GovConsole.Access;
using GovConsole.Data;
using Microsoft.EntityFrameworkCore;

namespace GovConsole.Notices.Inbox;

/// <summary>How many notices still ask something of an agent: the number on the bell. One query.</summary>
public sealed class CountNotices(IDbContextFactory<ConsoleDb> dbs)
{
    public Task<int> RunAsync(Actor actor, CancellationToken ct)
    {
        actor.Demand(Permission.AnswerNotices);
        return dbs.ReadAsync(db => db.NoticeRecipients.VisibleTo(actor, db).Open(db).CountAsync(ct), ct);
    }
}
