using GovConsole.Access;
using GovConsole.AgentPoints;
using GovConsole.Agents;
using GovConsole.Data;
using GovConsole.Workdays;
using Microsoft.EntityFrameworkCore;

namespace GovConsole.Demo.Points;

/// <summary>Gives the demo's agents backups, rotas, training, leave and hand-overs. To be run after the points; it does nothing where rotas are.</summary>
public sealed class SeedAgents(IDbContextFactory<ConsoleDb> dbs, Calendars calendars)
{
    public async Task RunAsync(DateOnly today, int seed, CancellationToken ct)
    {
        var almanac = await calendars.CurrentAsync(ct);
        await dbs.WriteAsync(async db =>
        {
            if (await db.AgentRotas.AnyAsync(ct)) return;

            var points = await db.AgentPoints.AsNoTracking().Where(x => x.Status != PointStatus.Merged).OrderBy(x => x.Code).ToListAsync(ct);
            var tenures = (await db.AgentTenures.AsNoTracking().OrderBy(x => x.From).ToListAsync(ct)).ToLookup(tenure => tenure.Code);
            var cast = DemoAccounts.All.Where(demo => demo.Role is Role.VillageAgent).Select(demo => demo.UnitCode).ToHashSet();
            var life = new AgentLife(today, almanac, new Random(seed));
            foreach (var township in points.GroupBy(point => point.Path.ParentCode))
            {
                var there = township.ToList();
                foreach (var (place, point) in there.Index())
                {
                    var next = there[(place + 1) % there.Count];
                    var neighbour = next == point ? null : tenures[next.Code].FirstOrDefault(tenure => tenure is { Primary: true, IsOpen: true });
                    life.Settle(point, [.. tenures[point.Code]], neighbour, cast.Contains(point.Code));
                }
            }

            await db.BulkInsertAsync(life.Backups, ct);
            await db.BulkInsertAsync(life.Rotas, ct);
            await db.BulkInsertAsync(life.Leaves, ct);
            await db.BulkInsertAsync(life.Absences, ct);
            await db.BulkInsertAsync(life.Trainings, ct);
            await db.BulkInsertAsync(life.Numbers, ct);
            await db.BulkInsertAsync(life.Handovers, ct);
            await db.BulkInsertAsync(life.Handovers.SelectMany(handover => handover.Things), ct);
        }, ct);
    }
}
