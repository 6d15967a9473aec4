using System.Globalization;
using GovConsole.Data;
using GovConsole.Jobs;
using GovConsole.Kernel;
using Microsoft.EntityFrameworkCore;

namespace GovConsole.Cases.Terms;

/// <summary>How far a job over many cases came, as it is noted with each batch.</summary>
internal sealed record Progress(Guid Last, long Seen, long Changed, long Skipped)
{
    public string Written => string.Create(CultureInfo.InvariantCulture, $"{Last}|{Seen}|{Changed}|{Skipped}");

    public static Progress Read(JobRun run) => run.Position?.Split('|') is [var last, var seen, var changed, var skipped]
        ? new(Guid.Parse(last), Number(seen), Number(changed), Number(skipped))
        : new(Guid.Empty, 0, 0, 0);

    private static long Number(string text) => long.Parse(text, CultureInfo.InvariantCulture);
}

internal static class Repeating
{
    private const int Attempts = 10;

    /// <summary>Writes a batch, on fresh data whenever somebody changed one of its cases meanwhile.</summary>
    public static async Task<T> WriteAgainAsync<T>(this IDbContextFactory<ConsoleDb> dbs, Func<ConsoleDb, Task<T>> work, CancellationToken ct)
    {
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                return await dbs.WriteAsync(work, ct);
            }
            catch (RuleException moved) when (attempt < Attempts && moved.Broken is [{ Code: "Rule.Stale" or "Rule.Duplicate" }])
            {
            }
        }
    }
}
