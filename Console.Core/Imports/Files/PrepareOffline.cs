using GovConsole.Access;
using GovConsole.Data;
using GovConsole.Items;
using GovConsole.Kernel;
using GovConsole.Organisation;
using Microsoft.EntityFrameworkCore;

namespace GovConsole.Imports.Files;

/// <summary>What the workbook for a place without a line needs: the unit, what can be applied for there, and the villages below it.</summary>
public sealed class PrepareOffline(IDbContextFactory<ConsoleDb> dbs, UnitTrees trees, TimeProvider clock)
{
    public sealed record Sheet(Unit Unit, string FullName, IReadOnlyList<string> Items, IReadOnlyList<string> Villages, DateTime At)
    {
        /// <summary>The number of a line: no other workbook has it, so that a line that comes back twice is one case.</summary>
        public string Number(int line) => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{Unit.Code}-{Beijing.Time(At):yyyyMMddHHmmss}-{line:D3}");
    }

    /// <exception cref="RuleException"><c>Organisation.UnitUnknown</c> or <c>Access.OutOfScope</c></exception>
    public async Task<Sheet> RunAsync(string? unitCode, Actor actor, CancellationToken ct)
    {
        var (tree, at) = (await trees.GetAsync(ct), clock.UtcNow());
        var unit = tree.Get(string.IsNullOrEmpty(unitCode) ? actor.Unit.Code : unitCode);
        actor.Demand(Permission.ImportCases, unit.Path);
        var villages = unit.Kind.IsTownship() ? tree.Children(unit.Code).ToList() : [];
        var levels = unit.Kind.Level() | (villages.Count > 0 ? Offering.Village : Offering.None);
        var items = await dbs.ReadAsync(db => db.Items.OrderBy(item => item.Code).ToListAsync(ct), ct);
        return new(unit, tree.FullName(unit.Path),
            [
                .. items.Select(item => item.On(Beijing.Day(at)))
                    .Where(version => version is { Standing: ItemStanding.InForce } && (version.OfferedAt & levels) != Offering.None).Select(version => version!.Name),
            ],
            [.. villages.Select(village => village.Name)], at);
    }
}
