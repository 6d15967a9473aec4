using System.Text.Json;
using GovConsole.Access;
using GovConsole.Data;
using GovConsole.Imports.Layouts;
using GovConsole.Imports.Uploads;
using GovConsole.Kernel;
using GovConsole.Organisation;
using Microsoft.EntityFrameworkCore;

namespace GovConsole.Imports;

/// <summary>Says how the file is to be read. A choice of columns is remembered for the unit's next file with the same headings.</summary>
public sealed class ArrangeImport(IDbContextFactory<ConsoleDb> dbs, UnitTrees trees, UploadStore uploads, TimeProvider clock)
{
    public sealed record Input(string Number, int Version, Arrangement Arrangement);

    /// <summary>Stores the arrangement; where sheet or headings changed, the columns are found anew.</summary>
    /// <exception cref="RuleException"><c>Import.NotOpen</c>, <c>Rule.Stale</c>, or what is wrong with the arrangement.</exception>
    public async Task RunAsync(Input input, Actor actor, CancellationToken ct)
    {
        var (tree, wanted) = (await trees.GetAsync(ct), input.Arrangement);
        var import = await dbs.ReadAsync(db => db.FindImportAsync(input.Number, actor, ct), ct);
        RuleException.ThrowIfAny(Check(wanted, tree, actor));
        var moved = import.SheetPlace != wanted.SheetPlace || import.HeaderRow != wanted.HeaderRow;
        var (header, layout) = await LookAsync(import, wanted, moved, ct);

        await dbs.WriteAsync(async db =>
        {
            var held = await db.HoldImportAsync(input.Number, actor, ct);
            if (held.Version != input.Version) throw new RuleException("Rule.Stale");
            var columns = moved ? await db.ColumnsAsync(held.Source.Code, layout, ct) : wanted.Columns;
            if (!moved && layout is not null) await RememberAsync(db, held.Source.Code, layout, columns, ct);
            held.Arrange(wanted with { HeaderRow = header, Columns = columns });
        }, ct);
    }

    private async Task<(int HeaderRow, LedgerLayout? Layout)> LookAsync(Import import, Arrangement wanted, bool moved, CancellationToken ct)
    {
        using var file = await uploads.OpenAsync(import.Id, ct);
        var sheet = file.Sheets.FirstOrDefault(one => one.Place == wanted.SheetPlace) ?? throw new RuleException("Import.SheetUnknown", nameof(Arrangement.SheetPlace));
        var rows = await Task.Run(() => OpenImport.Top(file, sheet), ct);
        // Another sheet is looked at with fresh eyes.
        if (moved && import.SheetPlace != wanted.SheetPlace) return LedgerLayout.Find(rows) is { } found ? (found.HeaderRow, found) : (0, null);
        if (wanted.HeaderRow == 0) return (0, null);
        return rows.Find(row => row.Number == wanted.HeaderRow) is { } header
            ? (header.Number, LedgerLayout.Of(header))
            : throw new RuleException("Import.HeaderUnknown", nameof(Arrangement.HeaderRow), wanted.HeaderRow);
    }

    private async Task RememberAsync(ConsoleDb db, string unit, LedgerLayout layout, Dictionary<LedgerField, int> columns, CancellationToken ct)
    {
        var (json, at) = (JsonSerializer.Serialize(columns), clock.UtcNow());
        if (await db.RememberedLayouts.SingleOrDefaultAsync(x => x.UnitCode == unit && x.Hash == layout.Hash, ct) is { } known) (known.Columns, known.At) = (json, at);
        else db.RememberedLayouts.Add(new() { UnitCode = unit, Hash = layout.Hash, Columns = json, At = at });
    }

    private static IEnumerable<BrokenRule> Check(Arrangement wanted, UnitTree tree, Actor actor)
    {
        if (wanted.Columns.GroupBy(column => column.Value).Any(same => same.Count() > 1)) yield return new("Import.ColumnTwice", nameof(wanted.Columns));
        if (wanted.Columns.Values.Any(column => column is < 0 or >= 256)) yield return new("Import.ColumnUnknown", nameof(wanted.Columns));
        if (wanted.LateReason.Length > Import.ReasonMaxLength) yield return new("Case.LateReasonTooLong", nameof(wanted.LateReason), Import.ReasonMaxLength);
        if (wanted.UnitCode.Length > 0 && (tree.Find(wanted.UnitCode) is not { Retired: false } unit || !actor.Covers(unit.Path)))
            yield return new("Access.OutOfScope", nameof(wanted.UnitCode));
    }
}
