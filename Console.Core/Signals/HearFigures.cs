using GovConsole.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;
using Npgsql;

namespace GovConsole.Signals;

/// <summary>
/// Hears what all nodes of a PostgreSQL database tell, over one connection of its own, for as long as the node stands. When the line breaks it
/// says so, calls again after a while, and then has everything looked at anew. SQLite has no other nodes.
/// </summary>
public sealed partial class HearFigures(IDbContextFactory<ConsoleDb> dbs, FigureSignals signals, TimeProvider clock, ILogger<HearFigures> log)
{
    private static readonly TimeSpan Shortest = TimeSpan.FromSeconds(1), Longest = TimeSpan.FromSeconds(30);

    // A line that died without a word is found out by asking.
    private const int KeepAliveSeconds = 20;

    public async Task RunAsync(CancellationToken ct)
    {
        if (await LineAsync(ct) is not { } line) return;

        for (var tries = 0; !ct.IsCancellationRequested; tries++)
        {
            try
            {
                await ListenAsync(line, () => tries = 0, ct);
            }
            catch (OperationCanceledException) when (ct.IsCancellationRequested)
            {
                return;
            }
            // Whatever it is, a node that gave up listening would show old figures without a word.
            catch (Exception exception)
            {
                signals.Lose();
                LogLost(exception.Message);
            }

            await Task.Delay(PauseAfter(tries), clock, ct).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    /// <summary>How long to wait after so many tries in vain: twice as long each time, and half a minute at most.</summary>
    internal static TimeSpan PauseAfter(int tries) => tries > 5 ? Longest : TimeSpan.FromTicks(Math.Min(Longest.Ticks, Shortest.Ticks << tries));

    private async Task ListenAsync(string line, Action heard, CancellationToken ct)
    {
        await using var connection = new NpgsqlConnection(line);
        connection.Notification += (_, told) => signals.Tell(Change.Read(told.Payload));
        await connection.OpenAsync(ct);
        await using var listen = new NpgsqlCommand($"LISTEN {TellFigures.Channel}", connection);
        await listen.ExecuteNonQueryAsync(ct);
        heard();
        signals.Find();
        while (true) await connection.WaitAsync(ct);
    }

    private async Task<string?> LineAsync(CancellationToken ct)
    {
        await using var db = await dbs.CreateDbContextAsync(ct);
        return !db.Database.IsNpgsql() ? null : new NpgsqlConnectionStringBuilder(db.Database.GetConnectionString())
        {
            Pooling = false, KeepAlive = KeepAliveSeconds, ApplicationName = TellFigures.Channel,
        }.ConnectionString;
    }

    [LoggerMessage(LogLevel.Warning, "Other nodes cannot be heard: {Reason}; calling again")]
    private partial void LogLost(string reason);
}
