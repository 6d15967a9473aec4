using GovConsole.Access;
using GovConsole.Cases;
using GovConsole.Data;
using GovConsole.Kernel;
using Microsoft.EntityFrameworkCore;

namespace GovConsole.Notes;

/// <summary>The number on the bell: unread mentions and reminders whose day has come, of cases that the actor sees. One query over two short indexes.</summary>
public sealed class CountAttention(IDbContextFactory<ConsoleDb> dbs, TimeProvider clock)
{
    public Task<int> RunAsync(Actor actor, CancellationToken ct)
    {
        var (me, today) = (actor.AccountId, clock.Today());
        return dbs.ReadAsync(db =>
        {
            var seen = db.Cases.VisibleTo(actor);
            var mentioned = db.Mentions.Where(x => x.AccountId == me && x.ReadAt == null).Select(x => x.CaseId);
            var due = db.Reminders.Where(x => x.AccountId == me && x.EndedAt == null && x.On <= today).Select(x => x.CaseId);
            return mentioned.Concat(due).CountAsync(id => seen.Any(one => one.Id == id), ct);
        }, ct);
    }
}
