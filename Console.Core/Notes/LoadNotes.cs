using GovConsole.Access;
using GovConsole.Cases;
using GovConsole.Data;
using GovConsole.Notes.Reminders;
using Microsoft.EntityFrameworkCore;

namespace GovConsole.Notes;

/// <summary>The notes of a case, first to last, and the actor's own reminders of it that have not ended.</summary>
public sealed class LoadNotes(IDbContextFactory<ConsoleDb> dbs)
{
    public sealed record View(IReadOnlyList<Note> Notes, IReadOnlyList<Reminder> Reminders);

    public Task<View> RunAsync(string number, Actor actor, CancellationToken ct) => dbs.ReadAsync(async db =>
    {
        var (id, me) = ((await db.Cases.VisibleTo(actor).AsNoTracking().NumberedAsync(number, ct)).Id, actor.AccountId);
        return new View(
            await db.Notes.Include(x => x.Mentions.OrderBy(mention => mention.Name)).Where(x => x.CaseId == id).OrderBy(x => x.At).ThenBy(x => x.Id).ToListAsync(ct),
            await db.Reminders.Where(x => x.CaseId == id && x.AccountId == me && x.EndedAt == null).OrderBy(x => x.On).ThenBy(x => x.Id).ToListAsync(ct));
    }, ct);
}
