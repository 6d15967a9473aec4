using GovConsole.Access;
using GovConsole.Data;
using GovConsole.Workdays.Limits;
using Microsoft.EntityFrameworkCore;

namespace GovConsole.Items;

/// <summary>The counts of the catalogue on a day, of which its indicators are made. Only items in force count; paused and cancelled ones promise nothing.</summary>
public sealed class ItemFigures(IDbContextFactory<ConsoleDb> dbs)
{
    /// <summary>The days are those of the items whose two limits have the same unit; a sum of working and natural days would compare nothing.</summary>
    public sealed record Result(int Items, int Online, int WhollyOnline, int ZeroVisit, int Immediate, int ByCommitment, int CommitmentImmediate, long StatutoryDays, long PromisedDays);

    public async Task<Result> RunAsync(DateOnly on, Actor actor, CancellationToken ct)
    {
        actor.Demand(Permission.ReadItems);
        return await dbs.ReadAsync(async db => Of(await db.ItemVersions
            .On(on)
            .Where(version => version.Standing == ItemStanding.InForce)
            .Select(version => new Promise(version.Handling, version.ZeroVisit, version.OnlineDepth, version.ByCommitment, version.Statutory, version.Promised))
            .ToListAsync(ct)), ct);
    }

    internal sealed record Promise(HandlingKind Handling, bool ZeroVisit, OnlineDepth OnlineDepth, bool ByCommitment, TimeLimit Statutory, TimeLimit Promised);

    internal static Result Of(IReadOnlyCollection<Promise> items)
    {
        var compared = items.Where(item => item.Statutory.Unit == item.Promised.Unit).ToList();
        return new(
            items.Count, items.Count(item => item.OnlineDepth >= OnlineDepths.Applied), items.Count(item => item.OnlineDepth >= OnlineDepths.Whole),
            items.Count(item => item.ZeroVisit), items.Count(item => item.Handling is HandlingKind.Immediate),
            items.Count(item => item.ByCommitment), items.Count(item => item is { ByCommitment: true, Handling: HandlingKind.Immediate }),
            compared.Sum(item => (long)item.Statutory.Days), compared.Sum(item => (long)item.Promised.Days));
    }
}
