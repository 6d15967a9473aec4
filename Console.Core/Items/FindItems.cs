using GovConsole.Access;
using GovConsole.Data;
using GovConsole.Kernel;
using GovConsole.Workdays.Limits;
using Microsoft.EntityFrameworkCore;

namespace GovConsole.Items;

/// <summary>The catalogue as it stood on a day: every item under the version that was in force, by code.</summary>
public sealed class FindItems(IDbContextFactory<ConsoleDb> dbs, TimeProvider clock)
{
    public sealed record Row(
        Guid Id, string Code, string Name, ItemType Type, HandlingKind Handling, ServiceMode Mode, ItemStanding Standing,
        TimeLimit Statutory, TimeLimit Promised, DecisionLevel DecidedAt, Offering OfferedAt, bool ZeroVisit, OnlineDepth OnlineDepth, bool ByCommitment, int Number,
        DateOnly EffectiveFrom);

    public async Task<Slice<Row>> RunAsync(ItemFilter filter, Actor actor, int skip, int take, CancellationToken ct)
    {
        actor.Demand(Permission.ReadItems);
        var day = filter.On ?? clock.Today();

        // A catalogue has some hundred items and its levels are stored as one text, so it is matched in memory.
        var catalogue = await dbs.ReadAsync(db => Rows(db, day).ToListAsync(ct), ct);
        var found = catalogue.Where(filter.Matches).OrderBy(row => row.Code, StringComparer.Ordinal).ToList();
        return new([.. found.Skip(skip).Take(take)], found.Count);
    }

    private static IQueryable<Row> Rows(ConsoleDb db, DateOnly day) =>
        from version in db.ItemVersions.On(day)
        join item in db.Items.IgnoreAutoIncludes() on version.ItemId equals item.Id
        select new Row(
            item.Id, item.Code, version.Name, version.Type, version.Handling, version.Mode, version.Standing,
            version.Statutory, version.Promised, version.DecidedAt, version.OfferedAt, version.ZeroVisit, version.OnlineDepth, version.ByCommitment, version.Number,
            version.EffectiveFrom);
}
