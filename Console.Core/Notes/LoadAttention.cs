using GovConsole.Access;
using GovConsole.Cases;
using GovConsole.Data;
using GovConsole.Items;
using GovConsole.Kernel;
using Microsoft.EntityFrameworkCore;

namespace GovConsole.Notes;

/// <summary>What wants the actor's eye apart from the queue: notes that name them and reminders whose day has come.</summary>
public sealed class LoadAttention(IDbContextFactory<ConsoleDb> dbs, TimeProvider clock)
{
    private const int Shown = 50;

    public sealed record MentionRow(string Number, string Item, string Applicant, string Text, string By, DateTime At, bool IsNew);

    public sealed record ReminderRow(Guid Id, string Number, string Item, string Applicant, DateOnly On, string Text, string By, bool IsOwn);

    public sealed record View(IReadOnlyList<MentionRow> Mentions, IReadOnlyList<ReminderRow> Due, IReadOnlyList<ReminderRow> Coming);

    public Task<View> RunAsync(Actor actor, CancellationToken ct) => dbs.ReadAsync(async db =>
    {
        var today = clock.Today();
        var reminders = await Reminders(db, actor).ToListAsync(ct);
        return new View(
            await Mentions(db, actor).ToListAsync(ct),
            [.. reminders.Where(row => row.On <= today)], [.. reminders.Where(row => row.On > today)]);
    }, ct);

    private static IQueryable<MentionRow> Mentions(ConsoleDb db, Actor actor)
    {
        var me = actor.AccountId;
        return (
            from mention in db.Mentions
            join note in db.Notes on mention.NoteId equals note.Id
            join subject in db.Cases.VisibleTo(actor) on note.CaseId equals subject.Id
            join item in db.ItemVersions on subject.ItemVersionId equals item.Id
            where mention.AccountId == me
            orderby mention.ReadAt != null, note.At descending
            select new MentionRow(subject.Number, item.Name, subject.Applicant.Name, note.Text, note.By, note.At, mention.ReadAt == null)).Take(Shown);
    }

    private static IQueryable<ReminderRow> Reminders(ConsoleDb db, Actor actor)
    {
        var me = actor.AccountId;
        return (
            from reminder in db.Reminders
            join subject in db.Cases.VisibleTo(actor) on reminder.CaseId equals subject.Id
            join item in db.ItemVersions on subject.ItemVersionId equals item.Id
            where reminder.ForId == me && reminder.End == null
            orderby reminder.On, reminder.Id
            select new ReminderRow(reminder.Id, subject.Number, item.Name, subject.Applicant.Name, reminder.On, reminder.Text, reminder.By, reminder.ById == me)).Take(2 * Shown);
    }
}
