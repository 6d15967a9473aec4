using GovConsole.Access;
using GovConsole.Data;
using GovConsole.Kernel;
using Microsoft.EntityFrameworkCore;

namespace GovConsole.Notes.Reminders;

/// <summary>One of the actor's own reminders is done with.</summary>
public sealed class EndReminder(IDbContextFactory<ConsoleDb> dbs, TimeProvider clock)
{
    /// <exception cref="RuleException"><c>Reminder.Unknown</c>, also for somebody else's.</exception>
    public Task RunAsync(Guid id, Actor actor, CancellationToken ct) => dbs.WriteAsync(async db =>
    {
        await db.DemandAsync(actor, Permission.ReadCases, null, ct);
        var me = actor.AccountId;
        var reminder = await db.Reminders.SingleOrDefaultAsync(x => x.Id == id && x.AccountId == me, ct) ?? throw new RuleException("Reminder.Unknown");
        reminder.End(clock.UtcNow());
    }, ct);
}
