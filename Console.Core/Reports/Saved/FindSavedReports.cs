using GovConsole.Access;
using GovConsole.Data;
using GovConsole.Organisation;
using Microsoft.EntityFrameworkCore;

namespace GovConsole.Reports.Saved;

/// <summary>What the actor's own unit keeps at hand, by name.</summary>
public sealed class FindSavedReports(IDbContextFactory<ConsoleDb> dbs, UnitTrees trees)
{
    /// <summary>A scheduled report stops when whoever saved it has lost the post in which it was saved.</summary>
    public sealed record Row(SavedReport Report, string About, bool HasStopped);

    public async Task<IReadOnlyList<Row>> RunAsync(Actor actor, CancellationToken ct)
    {
        actor.Demand(Permission.ReadStatistics);
        var tree = await trees.GetAsync(ct);
        return await dbs.ReadAsync(async db =>
        {
            var standing = db.Standing();
            var rows = await db.SavedReports.Where(x => x.Owner == actor.Unit).OrderBy(x => x.Name)
                .Select(x => new { Report = x, Stands = standing.Any(grant => grant.Id == x.PostId) }).ToListAsync(ct);
            return (IReadOnlyList<Row>)[.. rows.Select(row => new Row(
                row.Report, tree.FullName(row.Report.About) is { Length: > 0 } name ? name : tree.Name(row.Report.About.Code), row.Report.IsScheduled && !row.Stands))];
        }, ct);
    }
}
