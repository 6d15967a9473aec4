using GovConsole.Access;
using GovConsole.AgentPoints;
using GovConsole.Cases;
using GovConsole.Data;
using GovConsole.Identities;
using GovConsole.Kernel;
using GovConsole.Organisation;
using Microsoft.EntityFrameworkCore;

namespace GovConsole.Demo.Points;

/// <summary>
/// Gives the villages their agent points: Dongfang one for each committee, the rest of the province nearly so. Most are in order, a few lack
/// something, as an inspector would find them. To be run after the cases, which are evidence of the ledgers; it does nothing where points are.
/// </summary>
public sealed class SeedPoints(IDbContextFactory<ConsoleDb> dbs, UnitTrees trees, Seal seal)
{
    public async Task RunAsync(DateOnly today, int seed, CancellationToken ct)
    {
        var tree = await trees.GetAsync(ct);
        await dbs.WriteAsync(async db =>
        {
            if (await db.AgentPoints.AnyAsync(ct)) return;

            var parks = tree.All.Where(unit => unit.Kind is UnitKind.Park && !unit.Retired).Select(unit => unit.Path).ToList();
            var days = (await db.Cases.Where(x => x.Channel == Channel.VillageAgent || parks.Contains(x.Source))
                    .Select(x => new { x.Source, x.ReceivedOn }).Distinct().ToListAsync(ct))
                .ConvertAll(x => new AgentDay { Code = x.Source.Code, Day = x.ReceivedOn, RecordedAt = Beijing.StartOf(x.ReceivedOn).AddHours(18) });
            var lastCases = days.GroupBy(day => day.Code).ToDictionary(same => same.Key, same => same.Max(day => day.Day));
            var lines = Standing.Lines(tree, await NamedAsync(db, "city-admin", ct), today);
            db.StandardLines.AddRange(lines);
            var edition = Standing.Edition(tree, await NamedAsync(db, "province-admin", ct), today);
            db.RuleEditions.Add(edition);
            var village = new VillageLife(tree, seal, await CastAsync(db, ct), lines, edition, today, new Random(seed));
            foreach (var unit in tree.Subtree(tree.Root.Code).Where(unit => unit.Kind is UnitKind.VillageCommittee or UnitKind.ResidentsCommittee or UnitKind.Park && !unit.Retired))
                village.Settle(unit, lastCases.TryGetValue(unit.Code, out var day) ? day : null);

            await db.BulkInsertAsync(village.Points, ct);
            await db.BulkInsertAsync(village.Points.SelectMany(point => point.Elements), ct);
            await db.BulkInsertAsync(village.Checks, ct);
            await db.BulkInsertAsync(village.Tenures, ct);
            await db.BulkInsertAsync(village.Changes, ct);
            await db.BulkInsertAsync(days.Where(day => village.Points.Exists(point => point.Code == day.Code)), ct);
        }, ct);
    }

    private static Task<Account> NamedAsync(ConsoleDb db, string userName, CancellationToken ct) => db.Accounts.SingleAsync(x => x.UserName == userName, ct);

    /// <summary>The accounts of the demo's own agents by their village.</summary>
    private static async Task<Dictionary<string, Account>> CastAsync(ConsoleDb db, CancellationToken ct)
    {
        var agents = DemoAccounts.All.Where(demo => demo.Role is Role.VillageAgent).ToDictionary(demo => demo.UserName, demo => demo.UnitCode);
        var accounts = await db.Accounts.AsNoTracking().Where(x => agents.Keys.Contains(x.UserName!)).ToListAsync(ct);
        return accounts.ToDictionary(account => agents[account.UserName!]);
    }
}
