using GovConsole.AgentPoints;
using GovConsole.Assets;
using GovConsole.Data;
using GovConsole.Organisation;
using GovConsole.Workdays;
using Microsoft.EntityFrameworkCore;

namespace GovConsole.Demo.Points;

/// <summary>
/// Gives the demo's points their computers and telephones, a few of them silent or broken, and the test calls of this month and the last.
/// To be run after the points; it does nothing where equipment is.
/// </summary>
public sealed class SeedEquipment(IDbContextFactory<ConsoleDb> dbs, UnitTrees trees, Calendars calendars)
{
    public async Task RunAsync(DateOnly today, int seed, CancellationToken ct)
    {
        var (tree, almanac) = (await trees.GetAsync(ct), await calendars.CurrentAsync(ct));
        await dbs.WriteAsync(async db =>
        {
            if (await db.Assets.AnyAsync(ct)) return;

            var failed = (await db.PointElements.Where(x => x.State == ElementState.Failed && (x.Element == Element.Computer || x.Element == Element.Telephone))
                .Select(x => new { x.Code, x.Element, x.Note }).ToListAsync(ct)).ToLookup(one => one.Code, one => (one.Element, one.Note));
            var agents = await db.AgentTenures.Where(x => x.Primary && x.To == null).Select(x => new { x.Code, x.Name }).ToDictionaryAsync(one => one.Code, one => one.Name, ct);
            var life = new EquipmentLife(tree, almanac, today, new Random(seed));
            foreach (var point in await db.AgentPoints.AsNoTracking().OrderBy(x => x.Code).ToListAsync(ct))
                life.Equip(point, agents.GetValueOrDefault(point.Code), [.. failed[point.Code]]);

            await db.BulkInsertAsync(life.Assets, ct);
            await db.BulkInsertAsync(life.Changes, ct);
            await db.BulkInsertAsync(life.Faults, ct);
            await db.BulkInsertAsync(life.Days, ct);
            await db.BulkInsertAsync(life.Calls, ct);
        }, ct);
    }
}
