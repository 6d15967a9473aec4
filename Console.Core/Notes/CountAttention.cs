using GovConsole.Access;
using GovConsole.Cases;
using GovConsole.Data;
using GovConsole.Kernel;
using Microsoft.EntityFrameworkCore;

namespace GovConsole.Notes;

/// <summary>The number on the bell: notes that name the actor and were not read, and reminders whose day has come.</summary>
public sealed class CountAttention(IDbContextFactory<ConsoleDb> dbs, TimeProvider clock)
{
    public Task<int> RunAsync(Actor actor, CancellationToken ct)
    {
        actor.Demand(Permission.ReadCases);
        var (me, today) = (actor.AccountId, clock.Today());
        return dbs.ReadAsync(async db =>
        {
            var cases = db.Cases.VisibleTo(actor);
            return await db.Mentions.CountAsync(x => x.AccountId == me && x.ReadAt == null
                    && db.Notes.Any(note => note.Id == x.NoteId && cases.Any(one => one.Id == note.CaseId)), ct)
                + await db.Reminders.CountAsync(x => x.ForId == me && x.End == null && x.On <= today && cases.Any(one => one.Id == x.CaseId), ct);
        }, ct);
    }
}
