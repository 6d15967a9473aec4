using GovConsole.Access;
using GovConsole.Data;
using GovConsole.Workdays.Limits;
using Microsoft.EntityFrameworkCore;

namespace GovConsole.Items;

/// <summary>The figures of the catalogue on a day. Only items in force count; paused and cancelled ones promise nothing.</summary>
public sealed class ItemFigures(IDbContextFactory<ConsoleDb> dbs)
{
    /// <summary>The days are those of the items whose two limits have the same unit; a sum of working and natural days would compare nothing.</summary>
    public sealed record Result(int Items, int ZeroVisit, int Immediate, long StatutoryDays, long PromisedDays)
    {
        /// <summary>承诺时限压缩比: 1 − Σ promised ÷ Σ statutory, a ratio of sums and not a mean of ratios; null without statutory days.</summary>
        public double? Compression => StatutoryDays == 0 ? null : 1 - (double)PromisedDays / StatutoryDays;

        /// <summary>不见面率 by items; null without items.</summary>
        public double? ZeroVisitRate => Items == 0 ? null : (double)ZeroVisit / Items;

        /// <summary>即办件占比 by items; null without items.</summary>
        public double? ImmediateRate => Items == 0 ? null : (double)Immediate / Items;
    }

    public async Task<Result> RunAsync(DateOnly on, Actor actor, CancellationToken ct)
    {
        actor.Demand(Permission.ReadItems);
        return await dbs.ReadAsync(async db => Of(await db.ItemVersions
            .On(on)
            .Where(version => version.Standing == ItemStanding.InForce)
            .Select(version => new Promise(version.Handling, version.ZeroVisit, version.Statutory, version.Promised))
            .ToListAsync(ct)), ct);
    }

    internal sealed record Promise(HandlingKind Handling, bool ZeroVisit, TimeLimit Statutory, TimeLimit Promised);

    internal static Result Of(IReadOnlyCollection<Promise> items)
    {
        var compared = items.Where(item => item.Statutory.Unit == item.Promised.Unit).ToList();
        return new(
            items.Count, items.Count(item => item.ZeroVisit), items.Count(item => item.Handling is HandlingKind.Immediate),
            compared.Sum(item => (long)item.Statutory.Days), compared.Sum(item => (long)item.Promised.Days));
    }
}
