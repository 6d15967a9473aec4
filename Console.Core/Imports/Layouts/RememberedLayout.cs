using System.Text.Json;
using GovConsole.Data;
using Microsoft.EntityFrameworkCore;

namespace GovConsole.Imports.Layouts;

/// <summary>What a unit chose for the columns of a layout, for the next file with the same headings.</summary>
public sealed class RememberedLayout
{
    public required string UnitCode { get; init; }
    public required string Hash { get; init; }
    public required string Columns { get; set; }
    public required DateTime At { get; set; }
}

internal static class RememberedLayouts
{
    /// <summary>The columns of a layout as the unit chose them last, else as its headings tell.</summary>
    public static async Task<Dictionary<LedgerField, int>> ColumnsAsync(this ConsoleDb db, string unit, LedgerLayout? layout, CancellationToken ct)
    {
        if (layout is null) return [];
        var remembered = await db.RememberedLayouts.AsNoTracking().SingleOrDefaultAsync(x => x.UnitCode == unit && x.Hash == layout.Hash, ct);
        return remembered is null ? new(layout.Columns) : JsonSerializer.Deserialize<Dictionary<LedgerField, int>>(remembered.Columns)!;
    }
}
