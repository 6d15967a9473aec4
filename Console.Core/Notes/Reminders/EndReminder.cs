using GovConsole.Access;
using GovConsole.Data;
using GovConsole.Kernel;
using Microsoft.EntityFrameworkCore;

namespace GovConsole.Notes.Reminders;

/// <summary>A reminder is done with, or not wanted any more, by whom it was for or who set it.</summary>
public sealed class EndReminder(IDbContextFactory<ConsoleDb> dbs, TimeProvider clock)
{
    /// <exception cref="RuleException"><c>Reminder.Unknown</c>, <c>Reminder.EndedAlready</c></exception>
    public Task RunAsync(Guid id, ReminderEnd end, Actor actor, CancellationToken ct) => dbs.WriteAsync(async db =>
    {
        var me = actor.AccountId;
        var reminder = await db.Reminders.SingleOrDefaultAsync(x => x.Id == id && (x.ForId == me || x.ById == me), ct)
            ?? throw new RuleException("Reminder.Unknown");
        reminder.Close(end, clock.UtcNow());
    }, ct);
}
