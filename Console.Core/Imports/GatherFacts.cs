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
public sealed class GatherFacts(UnitTrees trees, Calendars calendars, TimeProvider clock)
{
    /// <summary>The fields without which no row can be understood.</summary>
    private static readonly LedgerField[] Needed = [LedgerField.Applicant, LedgerField.Identity, LedgerField.Received];

    internal async Task<Func<ConsoleDb, Task<EntryFacts>>> PrepareAsync(Import import, Actor actor, CancellationToken ct)
    {
        // Both may have to read, so they are asked before a transaction begins.
        var (tree, almanac) = (await trees.GetAsync(ct), await calendars.CurrentAsync(ct));
        var scope = actor.Unit.Depth >= import.Source.Depth ? actor.Unit : import.Source;
        return async db =>
        {
            var items = await db.Items.AsNoTracking().ToListAsync(ct);
            return new()
            {
                Tree = tree, Units = new(tree, scope), Items = new(items), Almanac = almanac, Now = clock.UtcNow(), Columns = import.ColumnMap,
                Unit = tree.Find(import.UnitCode) is { Retired: false } unit && actor.Covers(unit.Path) ? unit : null,
                Item = items.Find(item => item.Id == import.ItemId), Channel = import.Channel, LateReason = import.LateReason,
            };
        };
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
