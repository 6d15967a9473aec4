using GovConsole.Access;
using GovConsole.Data;
using GovConsole.Kernel;
using GovConsole.Organisation;
using Microsoft.EntityFrameworkCore;

namespace GovConsole.Items;

/// <summary>One item with all its versions, newest first.</summary>
public sealed class LoadItem(IDbContextFactory<ConsoleDb> dbs, UnitTrees trees, TimeProvider clock)
{
    /// <summary><c>Shown</c> is the version in force on the day, else the first one to come.</summary>
    public sealed record Result(
        Guid Id, string Code, ItemVersion Shown, string? Department, IReadOnlyList<ItemVersion> Versions, DateOnly Today)
    {
        public ItemVersion Latest => Versions[0];

        /// <summary>What a version changed in the one before it; nothing for the first.</summary>
        public IReadOnlyList<ItemChange> ChangesIn(ItemVersion version) =>
            Versions.FirstOrDefault(other => other.Number == version.Number - 1) is { } before ? ItemChange.Between(before, version) : [];
    }

    public async Task<Result> RunAsync(string code, Actor actor, DateOnly? on, CancellationToken ct)
    {
        actor.Demand(Permission.ReadItems);
        var today = clock.Today();
        var item = await dbs.ReadAsync(db => db.Items.SingleOrDefaultAsync(x => x.Code == code, ct), ct)
            ?? throw new RuleException("Item.Unknown", null, code);

        var versions = item.Versions.OrderByDescending(version => version.Number).ToList();
        var shown = item.On(on ?? today) ?? versions[^1];
        var tree = await trees.GetAsync(ct);
        return new(item.Id, item.Code, shown, shown.DepartmentCode is { } department ? tree.Name(department) : null, versions, today);
    }
}
