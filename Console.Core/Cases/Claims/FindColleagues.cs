using GovConsole.Access;
using GovConsole.Cases.Ledger;
using GovConsole.Data;
using Microsoft.EntityFrameworkCore;

namespace GovConsole.Cases.Claims;

/// <summary>Who works on the cases of the actor's unit, by name: those to whom a case can be assigned.</summary>
public sealed class FindColleagues(IDbContextFactory<ConsoleDb> dbs)
{
    public sealed record Row(Guid AccountId, string Name, Role Role);

    public Task<List<Row>> RunAsync(Actor actor, CancellationToken ct)
    {
        actor.Demand(Permission.ReadCases);
        return dbs.ReadAsync(async db => (await db.StandingAt(actor.Unit).Actors(db).ToListAsync(ct))
            .Where(post => Queues.Works(post.Role))
            .GroupBy(post => post.AccountId).Select(posts => posts.First())
            .OrderBy(post => post.Name, StringComparer.Create(new("zh-Hans"), false))
            .Select(post => new Row(post.AccountId, post.Name, post.Role)).ToList(), ct);
    }
}
