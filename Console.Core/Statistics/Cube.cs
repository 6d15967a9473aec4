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

    /// <summary>The sums of one period by unit and facet value.</summary>
    public static async Task<Dictionary<(string Unit, string Value), Counts>> SumAsync(
        this ConsoleDb db, IReadOnlyCollection<string> units, Facet facet, Period period, CancellationToken ct) =>
        (await db.SumsAsync(units, facet, [period], ct))[period];

    /// <summary>
    /// The sums of some periods by unit and facet value, all of one moment and asked in one statement. A period of whole years, months and days reads
    /// those rows, so ten years cost a handful of rows for each unit.
    /// </summary>
    public static async Task<Dictionary<Period, Dictionary<(string Unit, string Value), Counts>>> SumsAsync(
        this ConsoleDb db, IReadOnlyCollection<string> units, Facet facet, IEnumerable<Period> periods, CancellationToken ct)
    {
        var asked = periods.Distinct().ToList();
        var sums = asked.ToDictionary(period => period, _ => new Dictionary<(string, string), Counts>());
        // Of no unit or period there is nothing, and no list of values to ask with.
        if (units.Count == 0 || asked.Count == 0) return sums;

        // What is asked comes as values, so the statement reads the same for as many rows, whatever the days are.
        await using var command = await db.CommandAsync("", ct);
        var chunks = command.Add("c", asked.Index().SelectMany(each => Chunks.Of(each.Item).Select(chunk => new object[] { each.Index, (int)chunk.Grain, chunk.From, chunk.To, chunk.Sign })));
        var whole = command.Add("p", asked.Index().Select(each => new object[] { each.Index, each.Item.From, each.Item.To }));
        var named = command.Add("u", units.Distinct().Select(unit => new object[] { unit }));
        command.CommandText =
            $"WITH chunks(\"Place\", \"Grain\", \"From\", \"To\", \"Sign\") AS ({chunks}), periods(\"Place\", \"From\", \"To\") AS ({whole}), units(\"Unit\") AS ({named}) " +
            $"SELECT \"Place\", \"Unit\", \"Value\", {Sums} FROM (" +
            $"SELECT chunks.\"Place\", tallies.\"Unit\", tallies.\"Value\", chunks.\"Sign\", {CubeSql.Columns} FROM units CROSS JOIN chunks CROSS JOIN tallies " +
            $"WHERE tallies.\"Unit\" = units.\"Unit\" AND tallies.\"Facet\" = {(int)facet} AND tallies.\"Grain\" = chunks.\"Grain\" AND tallies.\"Day\" BETWEEN chunks.\"From\" AND chunks.\"To\" " +
            $"UNION ALL SELECT periods.\"Place\", units.\"Unit\", {Value(facet)}, 1, {CubeSql.Columns} FROM tally_postings JOIN units ON \"Units\" LIKE '%|' || units.\"Unit\" || '|%' " +
            // By their key: what was settled leaves empty room in PostgreSQL's table, and a scan would read all of it.
            "JOIN periods ON tally_postings.\"Id\" > 0 AND \"Day\" BETWEEN periods.\"From\" AND periods.\"To\") AS signed GROUP BY \"Place\", \"Unit\", \"Value\"";

        await using var reader = await command.ExecuteReaderAsync(ct);
        while (await reader.ReadAsync(ct)) sums[asked[reader.GetInt32(0)]][(reader.GetString(1), reader.GetString(2))] = reader.Counts(3);
        return sums;
    }

    // As the tallies name what they are cut by.
    private static string Value(Facet facet) => facet switch { Facet.Item => "\"Item\"", Facet.Channel => "\"Channel\"", _ => "''" };
}
