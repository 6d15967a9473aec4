using System.Data;
using GovConsole.Cases;
using GovConsole.Kernel;
using GovConsole.Statistics;
using Microsoft.EntityFrameworkCore;

namespace GovConsole.Copies;

/// <summary>Counts every case of the target again, beside its tallies, and says how many of them tell something else than the ledger.</summary>
public static class RecountTallies
{
    private static readonly string Said = string.Join(" OR ", Enum.GetNames<Measure>().Select(name => $"\"{name}\" <> 0"));

    /// <returns>How many cases were counted, and how many tallies differ from them.</returns>
    /// <exception cref="RuleException">Somebody else is at work on the target.</exception>
    public static async Task<(long Cases, long Differences)> RunAsync(string into, CancellationToken ct)
    {
        await using var target = await TargetDatabase.OpenAsync(into, ct);
        var schema = await target.AskAsync<string>("SELECT quote_ident(current_schema())", ct);
        await using var transaction = await target.Db.Database.BeginTransactionAsync(IsolationLevel.RepeatableRead, ct);
        // A temporary table is what its name means on this connection; the real one is read by its schema and never touched.
        await target.RunAsync($"CREATE TEMPORARY TABLE tallies (LIKE {schema}.tallies INCLUDING ALL) ON COMMIT DROP", ct);
        var cases = await RebuildTallies.CountAsync(target.Db, ct);
        // A tally of nothing but zeros may stand or not.
        var (real, counted) = ($"SELECT * FROM {schema}.tallies WHERE {Said}", $"SELECT * FROM pg_temp.tallies WHERE {Said}");
        var differences = await target.AskAsync<long>($"SELECT count(*) FROM (({real} EXCEPT ALL {counted}) UNION ALL ({counted} EXCEPT ALL {real})) AS differing", ct);
        return (cases, differences);
    }
}
