using GovConsole.Data;

namespace GovConsole.Statistics.Settling;

/// <summary>Which row of the cube.</summary>
internal sealed record TallyKey(string Unit, Facet Facet, Grain Grain, DateOnly Day, string Value);

/// <summary>What facts come to in the rows of the cube: every level, period and facet that they touch.</summary>
internal sealed class TallyRows
{
    private readonly Dictionary<TallyKey, Counts> rows = [];

    public IEnumerable<KeyValuePair<TallyKey, Counts>> Changed => rows.Where(row => !row.Value.IsZero);

    /// <param name="fact">What is added.</param>
    /// <param name="sign">−1 takes it away.</param>
    /// <param name="unit">The one unit that is looked at; null for all.</param>
    public void Add(Fact fact, int sign = 1, string? unit = null)
    {
        foreach (var (day, counts) in fact.ByDay)
            foreach (var one in unit is null ? fact.Units : fact.Units.Where(one => one == unit))
                foreach (var (facet, value) in fact.Facets)
                    foreach (var grain in Enum.GetValues<Grain>())
                        Add(new(one, facet, grain, Chunks.Start(grain, day), value), counts, sign);
    }

    public void Add(TallyKey key, Counts counts, int sign = 1)
    {
        if (!rows.TryGetValue(key, out var sum)) rows[key] = sum = new();
        sum.Add(counts, sign);
    }

    /// <summary>Adds them to the tallies.</summary>
    public Task WriteAsync(ConsoleDb db, CancellationToken ct) => CubeTable.Tallies.WriteAsync(db, Changed
        // One order for everybody, so that two transactions never wait for each other.
        .OrderBy(row => row.Key.Unit, StringComparer.Ordinal).ThenBy(row => row.Key.Facet).ThenBy(row => row.Key.Grain)
        .ThenBy(row => row.Key.Day).ThenBy(row => row.Key.Value, StringComparer.Ordinal)
        .Select(row => (new object[] { row.Key.Unit, (int)row.Key.Facet, (int)row.Key.Grain, row.Key.Day, row.Key.Value }, row.Value)), ct);

    /// <summary>All that stands of a unit, in the tallies and in what is posted.</summary>
    public static async Task<TallyRows> StandingAsync(ConsoleDb db, string unit, CancellationToken ct)
    {
        var rows = new TallyRows();
        await using var tallies = await db.CommandAsync($"SELECT \"Facet\", \"Grain\", \"Day\", \"Value\", {CubeSql.Columns} FROM tallies WHERE \"Unit\" = @unit", ct);
        tallies.Add("unit", unit);
        await using (var reader = await tallies.ExecuteReaderAsync(ct))
            while (await reader.ReadAsync(ct))
                rows.Add(new(unit, (Facet)reader.GetInt32(0), (Grain)reader.GetInt32(1), reader.GetFieldValue<DateOnly>(2), reader.GetString(3)), reader.Counts(4));

        await using var posted = await db.CommandAsync(
            $"SELECT {CubeSql.Posted} FROM tally_postings WHERE \"Units\" LIKE '%|' || @unit || '|%'", ct);
        posted.Add("unit", unit);
        await using (var reader = await posted.ExecuteReaderAsync(ct))
            while (await reader.ReadAsync(ct)) rows.Add(reader.Posting(), unit: unit);
        return rows;
    }
}
