using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace GovConsole.Data;

public static class Setup
{
    /// <summary>
    /// The database by configuration: <c>Database</c> is "sqlite" (default) or "postgres",
    /// <c>ConnectionStrings:Console</c> says where it is.
    /// </summary>
    public static IServiceCollection AddData(this IServiceCollection services, IConfiguration configuration)
    {
        var connection = configuration.GetConnectionString("Console");

        return configuration["Database"] is "postgres"
            ? services.Provide<PostgresDb>(options => options.UseNpgsql(connection))
            : services.Provide<SqliteDb>(options =>
                options.UseSqlite(connection ?? "Data Source=console.db").AddInterceptors(SqliteHabits.Instance));
    }

    // A circuit outlives many operations, so features ask for a factory and open a context per operation.
    private static IServiceCollection Provide<TDb>(
        this IServiceCollection services, Action<DbContextOptionsBuilder> configure) where TDb : ConsoleDb =>
        services
            .AddPooledDbContextFactory<TDb>(configure)
            .AddSingleton<IDbContextFactory<ConsoleDb>, Dbs<TDb>>()
            .AddScoped<ConsoleDb>(provider => provider.GetRequiredService<IDbContextFactory<ConsoleDb>>().CreateDbContext());

    private sealed class Dbs<TDb>(IDbContextFactory<TDb> inner) : IDbContextFactory<ConsoleDb> where TDb : ConsoleDb
    {
        public ConsoleDb CreateDbContext() => inner.CreateDbContext();
    }
}
