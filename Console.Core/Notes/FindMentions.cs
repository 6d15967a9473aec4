using GovConsole.Access;
using GovConsole.Cases;
using GovConsole.Data;
using GovConsole.Items;
using Microsoft.EntityFrameworkCore;

namespace GovConsole.Notes;

/// <summary>The notes that mention the actor, the newest first. One on a case that the actor sees no longer is not told of any more.</summary>
public sealed class FindMentions(IDbContextFactory<ConsoleDb> dbs)
{
    public const int Shown = 100;

    public sealed record Row(Guid NoteId, string Number, string Item, string Applicant, string Text, string By, DateTime At, bool IsNew);

    public Task<List<Row>> RunAsync(bool all, Actor actor, CancellationToken ct)
    {
        var me = actor.AccountId;
        return dbs.ReadAsync(db => (
            from mention in db.Mentions
            join note in db.Notes on mention.NoteId equals note.Id
            join subject in db.Cases.VisibleTo(actor) on mention.CaseId equals subject.Id
            join item in db.ItemVersions on subject.ItemVersionId equals item.Id
            where mention.AccountId == me && (all || mention.ReadAt == null)
            orderby note.At descending, note.Id descending
            select new Row(note.Id, subject.Number, item.Name, subject.Applicant.Name, note.Text, note.By, note.At, mention.ReadAt == null)).Take(Shown).ToListAsync(ct), ct);
    }
}
