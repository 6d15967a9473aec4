using GovConsole.Data;

namespace GovConsole.Statistics.Settling;

/// <summary>Which row of the cube.</summary>
internal sealed record TallyKey(string Unit, Facet Facet, Grain Grain, DateOnly Day, string Value);

/// <summary>What facts come to in the rows of the cube: every level, period and facet that they touch.</summary>
internal sealed class TallyRows
{
    private readonly Dictionary<TallyKey, Counts> rows = [];

    public IEnumerable<string> Units => rows.Keys.Select(key => key.Unit).Distinct();

    public IEnumerable<KeyValuePair<TallyKey, Counts>> Changed => rows.Where(row => !row.Value.IsZero);

    /// <param name="fact">What is added.</param>
    /// <param name="sign">−1 takes it away.</param>
    /// <param name="among">The units that are looked at; null for all.</param>
    public void Add(Fact fact, int sign = 1, IReadOnlySet<string>? among = null)
    {
        foreach (var (day, counts) in fact.ByDay)
            foreach (var one in among is null ? fact.Units : fact.Units.Where(among.Contains))
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

    /// <summary>All that stands of units, in the tallies and in what is posted.</summary>
    public static async Task<TallyRows> StandingAsync(ConsoleDb db, IReadOnlySet<string> units, CancellationToken ct)
    {
        var rows = new TallyRows();
        await using var tallies = await db.CommandAsync($"SELECT \"Facet\", \"Grain\", \"Day\", \"Value\", {CubeSql.Columns}, \"Unit\" FROM tallies WHERE \"Unit\" IN ({string.Join(", ", units.Select((_, i) => $"@n{i}"))})", ct);
        foreach (var (i, unit) in units.Index()) tallies.Add($"n{i}", unit);
        await using (var reader = await tallies.ExecuteReaderAsync(ct))
            while (await reader.ReadAsync(ct))
                rows.Add(new(reader.GetString(4 + Counts.Width), (Facet)reader.GetInt32(0), (Grain)reader.GetInt32(1), reader.GetFieldValue<DateOnly>(2), reader.GetString(3)), reader.Counts(4));

        await using var posted = await db.CommandAsync($"SELECT {CubeSql.Posted} FROM tally_postings", ct);
        await using (var reader = await posted.ExecuteReaderAsync(ct))
            while (await reader.ReadAsync(ct)) rows.Add(reader.Posting(), among: units);
        return rows;
    }
}
