using GovConsole.Data;
using Microsoft.EntityFrameworkCore;

namespace GovConsole.Cases;

/// <summary>The last case number a unit gave in a year.</summary>
public sealed class NumberSeries
{
    public required string Unit { get; init; }
    public required int Year { get; init; }
    public int Last { get; init; }
}

public static class CaseNumbers
{
    /// <summary>
    /// The next number of a unit, such as 469007100200-2026-00042. It is drawn in the transaction that stores the case,
    /// so a rollback gives it back: a village's numbers of a year have no gap for an auditor to ask about.
    /// </summary>
    public static async Task<string> NextNumberAsync(this ConsoleDb db, string unit, int year, CancellationToken ct) =>
        Format(unit, year, await db.DrawAsync(unit, year, 1, ct));

    /// <summary>Draws as many places as are needed, one behind the other.</summary>
    /// <returns>The first of them.</returns>
    internal static async Task<int> DrawAsync(this ConsoleDb db, string unit, int year, int count, CancellationToken ct)
    {
        var last = await db.Database.SqlQuery<int>($"""
            INSERT INTO number_series ("Unit", "Year", "Last") VALUES ({unit}, {year}, {count})
            ON CONFLICT ("Unit", "Year") DO UPDATE SET "Last" = number_series."Last" + {count}
            RETURNING "Last" AS "Value"
            """).ToListAsync(ct);
        return last[0] - count + 1;
    }

    /// <summary>The series under which a unit numbers what it imports: no unit's own code ends in this letter.</summary>
    public static string ImportSeries(string unit) => $"{unit}R";

    /// <summary>Whether a case came in with an import rather than with a batch.</summary>
    public static bool IsImport(string number) => number.Split('-')[0].EndsWith('R');

    public static string Format(string unit, int year, int place) =>
        string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{unit}-{year:D4}-{place:D5}");
}
