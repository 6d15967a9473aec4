using GovConsole.Data;
using GovConsole.Kernel;
using GovConsole.Signals;
using GovConsole.Statistics.Settling;

namespace GovConsole.Statistics;

/// <summary>Adds to the figures and sums them. The statements read the same on SQLite and PostgreSQL.</summary>
public static class Cube
{
    private static readonly string Sums = string.Join(", ", Enum.GetNames<Measure>().Select(name => $"CAST(SUM(\"{name}\" * \"Sign\") AS bigint)"));

    /// <summary>
    /// Adds facts to the figures, inside the caller's transaction: who asks after its commit finds them. They are posted, which keeps no other
    /// writer waiting; <see cref="SettleTallies"/> folds them into every level, period and facet that they touch.
    /// </summary>
    public static Task FoldAsync(this ConsoleDb db, IEnumerable<Fact> facts, CancellationToken ct)
    {
        var rows = new Dictionary<(string Units, Guid Item, int Channel, DateOnly Day), (Fact Fact, Counts Sum)>();
        foreach (var fact in facts)
        {
            db.WillTell(fact.Units);
            foreach (var (day, counts) in fact.ByDay)
            {
                var key = (string.Join(',', fact.Units), fact.ItemId, fact.Channel, day);
                if (!rows.TryGetValue(key, out var row)) rows[key] = row = (fact, new());
                row.Sum.Add(counts);
            }
        }

        return CubeTable.Postings.WriteAsync(db,
            rows.Where(row => !row.Value.Sum.IsZero).Select(row => (Posting.Key(row.Value.Fact, row.Key.Day), row.Value.Sum)), ct);
    }

    /// <summary>
    /// The sums of a period by unit and facet value. A period of whole years, months and days reads those rows,
    /// so ten years cost a handful of rows for each unit.
    /// </summary>
    public static async Task<Dictionary<(string Unit, string Value), Counts>> SumAsync(
        this ConsoleDb db, IReadOnlyCollection<string> units, Facet facet, Period period, CancellationToken ct)
    {
        var sums = new Dictionary<(string, string), Counts>();
        // Of no unit there is nothing, and no list of values to ask with.
        if (units.Count == 0) return sums;

        var chunks = Chunks.Of(period);
        var taken = chunks.Index().Where(each => each.Item.Sign < 0).Select(each => Reach(each.Index)).ToList();
        var sign = taken.Count == 0 ? "1" : $"CASE WHEN {string.Join(" OR ", taken)} THEN -1 ELSE 1 END";
        var names = Enumerable.Range(0, units.Count).Select(i => $"@n{i}").ToList();
        await using var command = await db.CommandAsync(
            $"WITH asked(\"Unit\") AS (VALUES {string.Join(", ", names.Select(name => $"({name})"))}) SELECT \"Unit\", \"Value\", {Sums} FROM (" +
            $"SELECT \"Unit\", \"Value\", {sign} AS \"Sign\", {CubeSql.Columns} FROM tallies WHERE \"Unit\" IN ({string.Join(", ", names)}) AND \"Facet\" = {(int)facet} " +
            $"AND ({string.Join(" OR ", chunks.Index().Select(each => Reach(each.Index)))}) UNION ALL " +
            $"SELECT asked.\"Unit\", {Value(facet)}, 1, {CubeSql.Columns} FROM tally_postings JOIN asked ON \"Units\" LIKE '%|' || asked.\"Unit\" || '|%' " +
            "WHERE \"Day\" BETWEEN @from AND @to) AS signed GROUP BY \"Unit\", \"Value\"", ct);
        foreach (var (unit, i) in units.Select((unit, i) => (unit, i))) command.Add($"n{i}", unit);
        foreach (var (i, chunk) in chunks.Index())
        {
            command.Add($"g{i}", (int)chunk.Grain);
            command.Add($"a{i}", chunk.From);
            command.Add($"b{i}", chunk.To);
        }
        command.Add("from", period.From);
        command.Add("to", period.To);

        await using var reader = await command.ExecuteReaderAsync(ct);
        while (await reader.ReadAsync(ct)) sums[(reader.GetString(0), reader.GetString(1))] = reader.Counts(2);
        return sums;
    }

    /// <summary>One unit's row by row numbers of a period, for a trend. The period ends on the first day of its last row or later.</summary>
    public static async Task<SortedDictionary<DateOnly, Counts>> TrendAsync(
        this ConsoleDb db, string unit, Grain grain, Period period, CancellationToken ct)
    {
        await using var command = await db.CommandAsync(
            $"SELECT \"Day\", {CubeSql.Columns} FROM tallies WHERE \"Unit\" = @unit AND \"Facet\" = {(int)Facet.All} AND \"Grain\" = @grain AND \"Day\" BETWEEN @from AND @to " +
            $"UNION ALL SELECT \"Day\", {CubeSql.Columns} FROM tally_postings WHERE \"Units\" LIKE '%|' || @unit || '|%'", ct);
        command.Add("unit", unit);
        command.Add("grain", (int)grain);
        command.Add("from", period.From);
        command.Add("to", period.To);

        var rows = new SortedDictionary<DateOnly, Counts>();
        await using var reader = await command.ExecuteReaderAsync(ct);
        while (await reader.ReadAsync(ct))
        {
            // A row of the tallies starts where it lies; a posting belongs to the row in which its day lies.
            var day = Chunks.Start(grain, reader.GetFieldValue<DateOnly>(0));
            if (!period.Contains(day)) continue;
            if (!rows.TryGetValue(day, out var sum)) rows[day] = sum = new();
            sum.Add(reader.Counts(1));
        }
        return rows;
    }

    // As the tallies name what they are cut by.
    private static string Value(Facet facet) => facet switch { Facet.Item => "\"Item\"", Facet.Channel => "\"Channel\"", _ => "''" };

    private static string Reach(int chunk) => $"(\"Grain\" = @g{chunk} AND \"Day\" BETWEEN @a{chunk} AND @b{chunk})";
}
