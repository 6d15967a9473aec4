using GovConsole.Access;
using GovConsole.Cases;
using GovConsole.Data;
using GovConsole.Kernel;
using Microsoft.EntityFrameworkCore;

namespace GovConsole.Notes.Reminders;

/// <summary>Sets a reminder of a case for the actor alone.</summary>
public sealed class SetReminder(IDbContextFactory<ConsoleDb> dbs, TimeProvider clock)
{
    public sealed record Input
    {
        public required string Number { get; init; }
        public DateOnly? On { get; init; }
        public string Text { get; init; } = "";
    }

    /// <exception cref="RuleException"><c>Case.Unknown</c>, or what <see cref="ReminderRules"/> finds.</exception>
    public Task RunAsync(Input input, Actor actor, CancellationToken ct) => dbs.WriteAsync(async db =>
    {
        await db.DemandAsync(actor, Permission.ReadCases, null, ct);
        var subject = await db.Cases.VisibleTo(actor).AsNoTracking().NumberedAsync(input.Number, ct);
        var (me, text) = (actor.AccountId, Plain.Words(input.Text));
        var open = await db.Reminders.CountAsync(x => x.AccountId == me && x.EndedAt == null, ct);
        RuleException.ThrowIfAny(ReminderRules.Check(input.On, text, clock.Today(), open));

        db.Reminders.Add(new() { CaseId = subject.Id, AccountId = me, On = input.On!.Value, Text = text, SetAt = clock.UtcNow() });
    }, ct);
}
