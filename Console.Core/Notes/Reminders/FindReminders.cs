using GovConsole.Access;
using GovConsole.Cases;
using GovConsole.Data;
using GovConsole.Items;
using Microsoft.EntityFrameworkCore;

namespace GovConsole.Notes.Reminders;

/// <summary>The actor's reminders that have not ended, the first day first, of cases that the actor still sees.</summary>
public sealed class FindReminders(IDbContextFactory<ConsoleDb> dbs)
{
    public sealed record Row(Guid Id, string Number, string Item, string Applicant, DateOnly On, string Text);

    /// <summary>Those due until a day, or all of them.</summary>
    public Task<List<Row>> RunAsync(DateOnly? until, Actor actor, CancellationToken ct)
    {
        var me = actor.AccountId;
        return dbs.ReadAsync(db => (
            from reminder in db.Reminders
            join subject in db.Cases.VisibleTo(actor) on reminder.CaseId equals subject.Id
            join item in db.ItemVersions on subject.ItemVersionId equals item.Id
            where reminder.AccountId == me && reminder.EndedAt == null && (until == null || reminder.On <= until)
            orderby reminder.On, reminder.Id
            select new Row(reminder.Id, subject.Number, item.Name, subject.Applicant.Name, reminder.On, reminder.Text)).ToListAsync(ct), ct);
    }
}
