using GovConsole.Access;
using GovConsole.AgentPoints;
using GovConsole.AgentPoints.Overview;
using GovConsole.Data;
using GovConsole.Kernel;
using GovConsole.Organisation;
using GovConsole.Workdays;
using Microsoft.EntityFrameworkCore;

namespace GovConsole.Assets.Overview;

/// <summary>设备台账: the register of a subtree, a page at a time, with how each asset stands today and what all of them add up to.</summary>
public sealed class FindAssets(IDbContextFactory<ConsoleDb> dbs, UnitTrees trees, Calendars calendars, TimeProvider clock)
{
    public const int PageSize = 50;

    /// <summary>An asset with its village, since when it is silent, and its open fault.</summary>
    public sealed record Row(Asset Asset, UnitPath Path, DateOnly? SilentSince, Fault? Open);

    /// <summary>Of the unit, whatever else the filter says. Each is the length of the list that it names.</summary>
    public sealed record Figures(int Computers, int Telephones, int Others, int Silent, int Faulty, int Retired);

    public sealed record Found(Unit Unit, DateOnly Day, Slice<Row> Slice, Figures Figures);

    /// <summary>The page by its number, from 1.</summary>
    public Task<Found> RunAsync(AssetFilter filter, int page, Actor actor, CancellationToken ct) =>
        RunAsync(filter, (Math.Max(page, 1) - 1) * PageSize, PageSize, actor, ct);

    /// <summary>The list from its beginning, as many rows as may be taken; the total tells whether there are more.</summary>
    public Task<Found> FirstAsync(AssetFilter filter, int most, Actor actor, CancellationToken ct) => RunAsync(filter, 0, most, actor, ct);

    private async Task<Found> RunAsync(AssetFilter filter, int skip, int take, Actor actor, CancellationToken ct)
    {
        actor.Demand(Permission.ReadAgentPoints);
        var (unit, almanac, day) = (await trees.ScopeAsync(filter.Unit, actor, ct), await calendars.CurrentAsync(ct), clock.Today());
        var here = (await trees.GetAsync(ct)).Get(unit.Code);
        return await dbs.ReadAsync(async db =>
        {
            var (faults, points) = (db.Faults, db.AgentPoints.VisibleTo(actor).Under(unit));
            var all = db.Assets.Where(x => points.Any(point => point.Code == x.Code));
            var silent = await SilentAsync(points, all, almanac, day, ct);
            var found = filter.Apply(all, db, silent.Keys);
            var rows = await found.OrderBy(x => x.Code).ThenBy(x => x.Kind == AssetKind.Computer ? 0 : x.Kind == AssetKind.Telephone ? 1 : 2).ThenBy(x => x.Number).Skip(skip).Take(take)
                .Select(x => new
                {
                    Asset = x,
                    points.First(point => point.Code == x.Code).Path,
                    Open = faults.FirstOrDefault(fault => fault.AssetId == x.Id && fault.EndedOn == null),
                }).ToListAsync(ct);
            return new Found(
                here, day,
                new([.. rows.Select(row => new Row(row.Asset, row.Path, silent.TryGetValue(row.Asset.Id, out var since) ? since : null, row.Open))], await found.LongCountAsync(ct)),
                await CountAsync(db, all, silent.Count, ct));
        }, ct);
    }

    /// <summary>The silent computers with the day since when.</summary>
    private static async Task<Dictionary<Guid, DateOnly>> SilentAsync(
        IQueryable<AgentPoint> points, IQueryable<Asset> assets, Almanac almanac, DateOnly day, CancellationToken ct)
    {
        var watched = await assets.Where(x => x.Kind == AssetKind.Computer && x.RetiredOn == null)
            .Join(points.Where(x => x.Status == PointStatus.Operating), x => x.Code, x => x.Code, (asset, point) =>
                new { asset.Id, asset.InUseSince, asset.LastHeardOn, point.Path, point.StatusSince }).ToListAsync(ct);
        var silent = new Dictionary<Guid, DateOnly>();
        foreach (var one in watched)
            if (Silence.KnownSince(new(AssetKind.Computer, one.InUseSince, null, PointStatus.Operating, one.StatusSince, one.LastHeardOn), day, almanac.In(one.Path)) is { } since)
                silent[one.Id] = since;
        return silent;
    }

    private static async Task<Figures> CountAsync(ConsoleDb db, IQueryable<Asset> all, int silent, CancellationToken ct)
    {
        var kinds = await all.Where(x => x.RetiredOn == null).GroupBy(x => x.Kind).Select(same => new { same.Key, Count = same.Count() }).ToDictionaryAsync(one => one.Key, one => one.Count, ct);
        var (computers, telephones) = (kinds.GetValueOrDefault(AssetKind.Computer), kinds.GetValueOrDefault(AssetKind.Telephone));
        return new(
            computers, telephones, kinds.Values.Sum() - computers - telephones, silent,
            await db.Faults.CountAsync(x => x.EndedOn == null && all.Any(asset => asset.Id == x.AssetId && asset.RetiredOn == null), ct),
            await all.CountAsync(x => x.RetiredOn != null, ct));
    }
}
