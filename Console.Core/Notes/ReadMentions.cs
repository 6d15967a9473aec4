using GovConsole.Access;
using GovConsole.Cases;
using GovConsole.Data;
using GovConsole.Kernel;
using Microsoft.EntityFrameworkCore;

namespace GovConsole.Notes;

/// <summary>The actor has the notes of a case before them; what mentions them there is read.</summary>
public sealed class ReadMentions(IDbContextFactory<ConsoleDb> dbs, TimeProvider clock)
{
    public Task RunAsync(string number, Actor actor, CancellationToken ct)
    {
        var (me, now) = (actor.AccountId, clock.UtcNow());
        return dbs.WriteAsync(async db =>
        {
            await db.DemandAsync(actor, Permission.ReadCases, null, ct);
            var id = (await db.Cases.VisibleTo(actor).AsNoTracking().NumberedAsync(number, ct)).Id;
            await db.Mentions.Where(x => x.AccountId == me && x.ReadAt == null && x.CaseId == id)
                .ExecuteUpdateAsync(set => set.SetProperty(x => x.ReadAt, now), ct);
        }, ct);
    }
}
