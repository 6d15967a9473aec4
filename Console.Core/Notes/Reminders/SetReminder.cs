using GovConsole.Access;
using GovConsole.Data;
using GovConsole.Kernel;
using Microsoft.EntityFrameworkCore;

namespace GovConsole.Notes.Reminders;

/// <summary>Sets a reminder about a case, for oneself or for a colleague who may see it.</summary>
public sealed class SetReminder(IDbContextFactory<ConsoleDb> dbs, TimeProvider clock)
{
    public sealed record Input
    {
        public required string Number { get; set; }
        public DateOnly? On { get; set; }
        public string Text { get; set; } = "";
        /// <summary>The actor when empty.</summary>
        public Guid? For { get; set; }
    }

    public Task RunAsync(Input input, Actor actor, CancellationToken ct) => dbs.WriteAsync(async db =>
    {
        await db.DemandAsync(actor, Permission.ReadCases, null, ct);
        var subject = await db.VisibleCaseAsync(input.Number, actor, ct);
        var (forId, text) = (input.For ?? actor.AccountId, input.Text.Trim());
        var forWhom = forId == actor.AccountId ? actor : await db.ReadersOf(subject).FirstOrDefaultAsync(post => post.AccountId == forId, ct);
        RuleException.ThrowIfAny(NoteRules.CheckReminder(input.On, text, forWhom is not null, clock.Today()));

        db.Reminders.Add(new()
        {
            CaseId = subject.Id, ForId = forId, For = forWhom!.Name, On = input.On!.Value, Text = text,
            ById = actor.AccountId, By = actor.Name, SetAt = clock.UtcNow(),
        });
    }, ct);
}
