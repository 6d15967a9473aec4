using System.Data.Common;
using GovConsole.Kernel;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Logging;

namespace GovConsole.Data;

/// <summary>
/// Says which statements took longer than <c>SlowQueries:Milliseconds</c> (500 by default), by their text alone: what is asked for stands in parameters, and
/// those may be somebody's number.
/// </summary>
public sealed partial class SlowQueries(IConfiguration configuration, ILogger<SlowQueries> log) : DbCommandInterceptor
{
    private const int Usual = 500;

    private readonly TimeSpan most = TimeSpan.FromMilliseconds(configuration.GetValue("SlowQueries:Milliseconds", Usual));

    public override DbDataReader ReaderExecuted(DbCommand command, CommandExecutedEventData eventData, DbDataReader result)
    {
        Look(command, eventData);
        return result;
    }

    public override ValueTask<DbDataReader> ReaderExecutedAsync(DbCommand command, CommandExecutedEventData eventData, DbDataReader result, CancellationToken cancellationToken = default)
    {
        Look(command, eventData);
        return new(result);
    }

    public override ValueTask<int> NonQueryExecutedAsync(DbCommand command, CommandExecutedEventData eventData, int result, CancellationToken cancellationToken = default)
    {
        Look(command, eventData);
        return new(result);
    }

    public override ValueTask<object?> ScalarExecutedAsync(DbCommand command, CommandExecutedEventData eventData, object? result, CancellationToken cancellationToken = default)
    {
        Look(command, eventData);
        return new(result);
    }

    private void Look(DbCommand command, CommandExecutedEventData executed)
    {
        if (executed.Duration < most) return;
        Figures.SlowQueries.Add(1);
        LogSlow((long)executed.Duration.TotalMilliseconds, command.CommandText);
    }

    [LoggerMessage(LogLevel.Warning, "Slow query, {Milliseconds} ms: {Sql}")]
    private partial void LogSlow(long milliseconds, string sql);
}
