using GovConsole.Data;
using Microsoft.EntityFrameworkCore;

namespace GovConsole.Cases.Papers;

/// <summary>The last number of a kind that a unit gave in a year.</summary>
public sealed class PaperSeries
{
    public required string Unit { get; init; }
    public required PaperKind Kind { get; init; }
    public required int Year { get; init; }
    public int Last { get; init; }
}

public static class PaperSerials
{
    /// <summary>The next number of a series, drawn in the transaction that keeps the paper: a rollback gives it back.</summary>
    public static async Task<int> NextSerialAsync(this ConsoleDb db, string unit, PaperKind kind, int year, CancellationToken ct)
    {
        var name = kind.ToString();
        var last = await db.Database.SqlQuery<int>($"""
            INSERT INTO paper_series ("Unit", "Kind", "Year", "Last") VALUES ({unit}, {name}, {year}, 1)
            ON CONFLICT ("Unit", "Kind", "Year") DO UPDATE SET "Last" = paper_series."Last" + 1
            RETURNING "Last" AS "Value"
            """).ToListAsync(ct);
        return last[0];
    }
}
