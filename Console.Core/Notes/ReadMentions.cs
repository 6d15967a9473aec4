using GovConsole.Access;
using GovConsole.Data;
using GovConsole.Kernel;
using Microsoft.EntityFrameworkCore;

namespace GovConsole.Notes;

/// <summary>The actor has seen the notes of a case; nothing in them waits to be read any more.</summary>
public sealed class ReadMentions(IDbContextFactory<ConsoleDb> dbs, TimeProvider clock)
{
    /// <returns>How many were new.</returns>
    public Task<int> RunAsync(string number, Actor actor, CancellationToken ct)
    {
        var (me, now) = (actor.AccountId, clock.UtcNow());
        return dbs.WriteAsync(async db =>
        {
            var id = (await db.VisibleCaseAsync(number, actor, ct)).Id;
            var notes = db.Notes.Where(x => x.CaseId == id).Select(x => x.Id);
            return await db.Mentions.Where(x => x.AccountId == me && x.ReadAt == null && notes.Contains(x.NoteId))
                .ExecuteUpdateAsync(set => set.SetProperty(x => x.ReadAt, now), ct);
        }, ct);
    }
}
