using GovConsole.Access;
using GovConsole.Data;
using Microsoft.EntityFrameworkCore;

namespace GovConsole.Demo;

/// <summary>The demo's own people, who use the same use cases as anybody.</summary>
public sealed class DemoActors(IDbContextFactory<ConsoleDb> dbs, FindActor findActor)
{
    /// <returns>The person in their post, or nothing where the demo has no such account.</returns>
    public async Task<Actor?> FindAsync(string userName, CancellationToken ct) =>
        await dbs.ReadAsync(db => db.Accounts.Where(account => account.UserName == userName).Select(account => (Guid?)account.Id).SingleOrDefaultAsync(ct), ct) is { } id
            ? await findActor.RunAsync(id, null, ct)
            : null;
}
