using GovConsole.Access;
using GovConsole.Data;
using GovConsole.Imports.Layouts;
using GovConsole.Imports.Rows;
using GovConsole.Items;
using GovConsole.Kernel;
using GovConsole.Organisation;
using GovConsole.Workdays;
using Microsoft.EntityFrameworkCore;

namespace GovConsole.Imports;

/// <summary>Gathers what the rows of an import are judged by: units, items and days of now, and what the arrangement says of the file as a whole.</summary>
public sealed class GatherFacts(IDbContextFactory<ConsoleDb> dbs, UnitTrees trees, Calendars calendars, TimeProvider clock)
{
    /// <summary>The fields without which no row can be understood.</summary>
    private static readonly LedgerField[] Needed = [LedgerField.Applicant, LedgerField.Identity, LedgerField.Received];

    internal async Task<EntryFacts> RunAsync(Import import, Actor actor, CancellationToken ct)
    {
        var (tree, almanac) = (await trees.GetAsync(ct), await calendars.RefreshAsync(ct));
        var items = await dbs.ReadAsync(db => db.Items.ToListAsync(ct), ct);
        return new()
        {
            Tree = tree, Units = new(tree, actor.Unit.Depth >= import.Source.Depth ? actor.Unit : import.Source), Items = new(items), Almanac = almanac,
            Now = clock.UtcNow(), Columns = import.ColumnMap,
            Unit = tree.Find(import.UnitCode) is { Retired: false } unit && actor.Covers(unit.Path) ? unit : null,
            Item = items.Find(item => item.Id == import.ItemId), Channel = import.Channel, LateReason = import.LateReason,
        };
    }

    /// <summary>Asked in the transaction that writes: whether what the rows were judged by before it still holds.</summary>
    /// <exception cref="RuleException"><c>Rule.Stale</c> when the calendar or an item has changed meanwhile.</exception>
    internal static async Task DemandUnchangedAsync(ConsoleDb db, EntryFacts facts, CancellationToken ct)
    {
        var versions = await db.ItemVersions.AsNoTracking().Select(version => new { version.Id, version.EffectiveTo }).ToListAsync(ct);
        if (await db.CalendarRevisionAsync(ct) != facts.Almanac.Version || !facts.Items.Are(versions.ToDictionary(version => version.Id, version => version.EffectiveTo)))
            throw new RuleException("Rule.Stale");
    }

    /// <summary>What has to be chosen before it makes sense to look at any row.</summary>
    internal static IEnumerable<BrokenRule> Missing(Arrangement arrangement)
    {
        if (arrangement.HeaderRow == 0) yield return new("Import.HeaderMissing", nameof(Arrangement.HeaderRow));
        foreach (var field in Needed.Where(field => !arrangement.Columns.ContainsKey(field))) yield return new("Import.ColumnMissing", nameof(Arrangement.Columns), field);
        if (arrangement.ItemId is null && !arrangement.Columns.ContainsKey(LedgerField.Item) && !arrangement.Columns.ContainsKey(LedgerField.ItemCode))
            yield return new("Import.ItemNowhere", nameof(Arrangement.ItemId));
        if (string.IsNullOrWhiteSpace(arrangement.LateReason) && !arrangement.Columns.ContainsKey(LedgerField.LateReason))
            yield return new("Case.LateReasonMissing", nameof(Arrangement.LateReason));
    }
}
