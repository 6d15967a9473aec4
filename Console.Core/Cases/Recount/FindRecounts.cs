using GovConsole.Access;
using GovConsole.Data;
using GovConsole.Jobs;
using GovConsole.Kernel;
using Microsoft.EntityFrameworkCore;

namespace GovConsole.Cases.Recount;

/// <summary>When the figures were last proved, by night or because somebody asked, and what came of it; newest first.</summary>
public sealed class FindRecounts(IDbContextFactory<ConsoleDb> dbs)
{
    public const int Shown = 10;

    /// <exception cref="RuleException"><c>Access.Forbidden</c></exception>
    public Task<List<Job>> RunAsync(Actor actor, CancellationToken ct)
    {
        actor.Demand(Permission.RebuildStatistics);
        return dbs.ReadAsync(db => db.Jobs.Where(x => x.Kind == RecountTallies.Kind).OrderByDescending(x => x.Id).Take(Shown).ToListAsync(ct), ct);
    }
}
