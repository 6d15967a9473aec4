using GovConsole.Tests.Support;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;

namespace GovConsole.Tests.Core.Copies;

/// <summary>The whole demo in a SQLite file, and empty PostgreSQL databases to copy it into. Without a PostgreSQL server there is nothing of it.</summary>
public sealed class SqliteDemo : IAsyncLifetime
{
    private static readonly string? Postgres = Environment.GetEnvironmentVariable("CONSOLE_TEST_POSTGRES");

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("console-copy-");

    public static bool HasServer => Postgres is not null;

    public string File => Path.Combine(folder.FullName, "demo.db");

    public async ValueTask InitializeAsync()
    {
        if (!HasServer) return;
        await using var factory = new WebApplicationFactory<Program>().WithWebHostBuilder(host =>
        {
            host.UseEnvironment("Development");
            foreach (var (key, value) in new[] { ("DataFolder", folder.FullName), ("Demo", "20"), ("Database", "sqlite"), ("ConnectionStrings:Console", $"Data Source={File};Pooling=False"), ("Logging:LogLevel:Default", "Warning") })
                host.UseSetting(key, value);
            host.ConfigureTestServices(services => services.AddSingleton<TimeProvider>(new RunningClock()));
        });
        using var client = factory.CreateClient();
    }

    public ValueTask DisposeAsync()
    {
        folder.Delete(recursive: true);
        return ValueTask.CompletedTask;
    }

    /// <summary>A database of PostgreSQL that nobody has made yet.</summary>
    public sealed class Target : IAsyncDisposable
    {
        private readonly string name = $"console_copy_{Guid.CreateVersion7():n}";

        public string Connection => new NpgsqlConnectionStringBuilder(Postgres) { Database = name, Pooling = false }.ConnectionString;

        public async Task RunAsync(string sql)
        {
            await using var connection = new NpgsqlConnection(Connection);
            await connection.OpenAsync();
            await using var command = new NpgsqlCommand(sql, connection);
            await command.ExecuteNonQueryAsync();
        }

        public async Task<List<string>> ListAsync(string sql)
        {
            await using var connection = new NpgsqlConnection(Connection);
            await connection.OpenAsync();
            await using var command = new NpgsqlCommand(sql, connection);
            await using var reader = await command.ExecuteReaderAsync();
            var all = new List<string>();
            while (await reader.ReadAsync()) all.Add(reader.GetString(0));
            return all;
        }

        public async Task CreateAsync() => await OnServerAsync($"CREATE DATABASE \"{name}\"");

        public async ValueTask DisposeAsync() => await OnServerAsync($"DROP DATABASE IF EXISTS \"{name}\" WITH (FORCE)");

        private static async Task OnServerAsync(string sql)
        {
            await using var connection = new NpgsqlConnection(new NpgsqlConnectionStringBuilder(Postgres) { Database = "postgres", Pooling = false }.ConnectionString);
            await connection.OpenAsync();
            await using var command = new NpgsqlCommand(sql, connection);
            await command.ExecuteNonQueryAsync();
        }
    }
}
