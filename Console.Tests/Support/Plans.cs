using System.Data.Common;
using System.Text.RegularExpressions;
using GovConsole.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace GovConsole.Tests.Support;

/// <summary>
/// A database that remembers what it was asked and says how it would look for it. A table that is read from its beginning to its end
/// is a fault, and so is one that is sorted before its first page is cut off.
/// </summary>
public sealed partial class Plans(TestDb inner, params string[] tables) : DbCommandInterceptor, IDbContextFactory<ConsoleDb>
{
    /// <summary>Beyond reading a table from end to end: sorting before a page is cut off, or following an order until enough is found.</summary>
    public enum Strict { None, Sorted, Sought }

    private readonly List<Asked> asked = [];

    private sealed record Asked(string Sql, IReadOnlyList<(string Name, object? Value)> Values);

    public ConsoleDb CreateDbContext() => inner.Watched(this);

    public override ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(
        DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result, CancellationToken cancellationToken = default)
    {
        asked.Add(new(command.CommandText, [.. command.Parameters.Cast<DbParameter>().Select(one => (one.ParameterName, one.Value))]));
        return new(result);
    }

    /// <summary>What is wrong with the ways in which everything asked since the last time is found.</summary>
    public async Task<IReadOnlyList<string>> FaultsAsync(Strict strict, CancellationToken ct)
    {
        var faults = new List<string>();
        await using var db = inner.CreateDbContext();
        await db.Database.OpenConnectionAsync(ct);
        // A small table is read whole wherever it can be; what no index serves is read whole also where that is forbidden.
        if (TestDb.OnPostgres) await db.Database.ExecuteSqlRawAsync("SET enable_seqscan = off", ct);
        foreach (var one in asked.ToList())
        {
            var aliases = Alias().Matches(one.Sql).Where(match => tables.Contains(match.Groups[1].Value)).Select(match => match.Groups[2].Value).ToHashSet();
            if (aliases.Count == 0) continue;
            var plan = await PlanAsync(db, one, ct);
            faults.AddRange(plan.Where(line => IsFault(line, aliases, strict)).Select(line => $"{line.Text} in {string.Join(" | ", plan.Select(each => each.Text))}"));
        }

        if (TestDb.OnPostgres) await db.Database.ExecuteSqlRawAsync("RESET enable_seqscan", ct);
        asked.Clear();
        return faults;
    }

    // The rows of one page may be put in order once more after they were joined; that is outermost.
    private bool IsFault((int Parent, string Text) line, HashSet<string> aliases, Strict strict) => TestDb.OnPostgres
        ? tables.Any(table => line.Text.Contains($"Seq Scan on {table} ", StringComparison.Ordinal))
        : Scan().Match(line.Text) is { Success: true } scan && aliases.Contains(scan.Groups[1].Value) && (strict is Strict.Sought || !scan.Groups[2].Success)
            || strict is Strict.Sorted && line.Parent != 0 && line.Text.StartsWith("USE TEMP B-TREE FOR ORDER BY", StringComparison.Ordinal);

    private static async Task<List<(int Parent, string Text)>> PlanAsync(ConsoleDb db, Asked one, CancellationToken ct)
    {
        await using var command = db.Database.GetDbConnection().CreateCommand();
        command.CommandText = (TestDb.OnPostgres ? "EXPLAIN " : "EXPLAIN QUERY PLAN ") + one.Sql;
        foreach (var (name, value) in one.Values)
        {
            var parameter = command.CreateParameter();
            (parameter.ParameterName, parameter.Value) = (name, value);
            command.Parameters.Add(parameter);
        }

        var lines = new List<(int, string)>();
        await using var reader = await command.ExecuteReaderAsync(ct);
        while (await reader.ReadAsync(ct)) lines.Add(TestDb.OnPostgres ? (0, reader.GetString(0)) : (reader.GetInt32(1), reader.GetString(3)));
        return lines;
    }

    [GeneratedRegex("""(?:FROM|JOIN) "?(\w+)"? AS "?(\w+)"?""")]
    private static partial Regex Alias();

    // "SCAN c" alone reads the table; with an index it follows an order and stops with the page.
    [GeneratedRegex(@"^SCAN (\w+)( USING.*)?$")]
    private static partial Regex Scan();
}
