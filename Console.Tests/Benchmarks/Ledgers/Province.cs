using System.Diagnostics;
using System.Globalization;
using GovConsole.Cases;
using GovConsole.Data;
using GovConsole.Demo.Cases;
using GovConsole.Items;
using GovConsole.Organisation;
using GovConsole.Organisation.Seed;
using GovConsole.Statistics.Settling;
using GovConsole.Tests.Support;
using GovConsole.Workdays;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;
using Npgsql;

namespace GovConsole.Benchmarks.Ledgers;

/// <summary>
/// A province's ledger of so many cases, opened as the product opens it. The first hundred thousand have fourteen months of life behind them; a longer
/// ledger has them again and again. It is thrown away, unless it is to be kept: in a file, or in a database of that name.
/// </summary>
internal sealed class Province : IAsyncDisposable
{
    private const int Lived = 100_000;

    private readonly TestDb? thrown;
    private readonly ServiceProvider product;

    private Province(TestDb? thrown, IReadOnlyDictionary<string, string> settings)
    {
        this.thrown = thrown;
        var configuration = new ConfigurationBuilder().AddInMemoryCollection(settings.Select(one => KeyValuePair.Create(one.Key, (string?)one.Value))).Build();
        product = new ServiceCollection().AddLogging().AddSingleton<TimeProvider>(Clock).AddSingleton<IConfiguration>(configuration).AddData(configuration).BuildServiceProvider();
        Dbs = product.GetRequiredService<IDbContextFactory<ConsoleDb>>();
        (Trees, Calendars) = (new(Dbs, Clock), new(Dbs, Clock));
    }

    public FakeTimeProvider Clock { get; } = Sample.Clock();
    public IDbContextFactory<ConsoleDb> Dbs { get; }
    public UnitTrees Trees { get; }
    public Calendars Calendars { get; }

    public static async Task<Province> OpenAsync(int cases, string? kept)
    {
        var thrown = kept is null ? new TestDb() : null;
        var province = new Province(thrown, thrown?.Settings ?? Kept(kept!));
        await province.FillAsync(cases);
        // What the last run logged, as the product does all the time.
        await new SettleTallies(province.Dbs).RunAsync(CancellationToken.None);
        return province;
    }

    private static Dictionary<string, string> Kept(string where) => new()
    {
        ["Database"] = TestDb.OnPostgres ? "postgres" : "sqlite",
        ["ConnectionStrings:Console"] = TestDb.OnPostgres
            ? new NpgsqlConnectionStringBuilder(Environment.GetEnvironmentVariable("CONSOLE_TEST_POSTGRES")) { Database = where }.ConnectionString
            : $"Data Source={where}",
    };

    private async Task FillAsync(int cases)
    {
        var (started, ct) = (Stopwatch.GetTimestamp(), CancellationToken.None);
        int there;
        await using (var db = Dbs.CreateDbContext())
        {
            await db.Database.MigrateAsync();
            there = await db.Cases.CountAsync();
        }

        var kept = there > 0;
        if (!kept)
        {
            await new SeedOrganisation(Dbs, Trees).RunAsync(ct);
            await new SeedWorkdays(Dbs, Clock).RunAsync(ct);
            await new SeedItems(Dbs).RunAsync(ct);
            await new GenerateCases(Dbs, Trees, Calendars, Sample.Seal, Clock).RunAsync(there = Math.Min(cases, Lived), ct);
        }
        // A ledger that was kept and is shorter is made longer.
        if ((int)Math.Round((double)cases / there) is var times and > 1) await Growth.RunAsync(Dbs, times);
        else if (kept) return;
        var bytes = await BytesAsync();
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{cases:N0} cases made in {Stopwatch.GetElapsedTime(started).TotalSeconds:F0} s, {bytes / cases:N0} bytes each with all that belongs to them"));
    }

    private async Task<long> BytesAsync()
    {
        await using var db = Dbs.CreateDbContext();
        return await db.Database.SqlQueryRaw<long>(TestDb.OnPostgres
            ? "SELECT pg_database_size(current_database()) AS \"Value\""
            : "SELECT page_count * page_size AS \"Value\" FROM pragma_page_count(), pragma_page_size()").SingleAsync();
    }

    public async ValueTask DisposeAsync()
    {
        await product.DisposeAsync();
        if (thrown is not null) await thrown.DisposeAsync();
    }
}
