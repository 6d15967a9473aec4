using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.Caching.Memory;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;

namespace GovConsole.Data;

public static class Setup
{
    // A query and each of its commands take ten, so what is usual, 10,240, keeps five hundred queries; the pages and jobs ask more, and one that was forgotten
    // is translated and compiled anew, which takes longer than its answer. There is an end to it, since whoever combines filters makes queries.
    private static readonly MemoryCache Queries = new(new MemoryCacheOptions { SizeLimit = 60_000 });

    // More than the pages and jobs of a day say often; each keeps some kilobytes in every session of the server.
    private const int PreparedStatements = 200;

    /// <summary>
    /// The database by configuration: <c>Database</c> is "sqlite" (default) or "postgres",
    /// <c>ConnectionStrings:Console</c> says where it is.
    /// </summary>
    public static IServiceCollection AddData(this IServiceCollection services, IConfiguration configuration)
    {
        var connection = configuration.GetConnectionString("Console");

        return configuration["Database"] is "postgres"
            ? services.Provide<PostgresDb>(options => options.Postgres(connection))
            : services.Provide<SqliteDb>(options => options.Sqlite(connection ?? "Data Source=console.db"));
    }

    /// <summary>How the product speaks to SQLite. What is loaded with several lists is read list by list, never as their product.</summary>
    public static T Sqlite<T>(this T options, string connection) where T : DbContextOptionsBuilder
    {
        options.UseMemoryCache(Queries).UseSqlite(connection, sqlite => sqlite.UseQuerySplittingBehavior(QuerySplittingBehavior.SplitQuery))
            .AddInterceptors(SqliteHabits.Instance);
        return options;
    }

    /// <summary>
    /// How the product speaks to PostgreSQL: as to SQLite, and a statement that comes again is prepared, since a figure's is as long to read as to answer.
    /// A connection that says <c>Max Auto Prepare</c> or <c>No Reset On Close</c> itself keeps that.
    /// </summary>
    public static T Postgres<T>(this T options, string? connection) where T : DbContextOptionsBuilder
    {
        var asked = new NpgsqlConnectionStringBuilder(connection);
        if (!asked.ShouldSerialize("Max Auto Prepare")) asked.MaxAutoPrepare = PreparedStatements;
        // Nothing is set in a session that the next question could inherit, so each is spared the statements that would undo it.
        if (!asked.ShouldSerialize("No Reset On Close")) asked.NoResetOnClose = true;
        options.UseMemoryCache(Queries).UseNpgsql(asked.ConnectionString, postgres => postgres.UseQuerySplittingBehavior(QuerySplittingBehavior.SplitQuery));
        return options;
    }

    // A circuit outlives many operations, so features ask for a factory and open a context per operation.
    private static IServiceCollection Provide<TDb>(
        this IServiceCollection services, Action<DbContextOptionsBuilder> configure) where TDb : ConsoleDb =>
        services
            .AddSingleton<SlowQueries>()
            .AddPooledDbContextFactory<TDb>((provider, options) =>
            {
                configure(options);
                options.AddInterceptors([provider.GetRequiredService<SlowQueries>(), .. provider.GetServices<IInterceptor>()]);
            })
            .AddSingleton<IDbContextFactory<ConsoleDb>, Dbs<TDb>>()
            .AddScoped<ConsoleDb>(provider => provider.GetRequiredService<IDbContextFactory<ConsoleDb>>().CreateDbContext());

    private sealed class Dbs<TDb>(IDbContextFactory<TDb> inner) : IDbContextFactory<ConsoleDb> where TDb : ConsoleDb
    {
        public ConsoleDb CreateDbContext() => inner.CreateDbContext();
    }
}
