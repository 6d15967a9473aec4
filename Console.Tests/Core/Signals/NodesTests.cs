using GovConsole.Data;
using GovConsole.Signals;
using GovConsole.Statistics.Settling;
using GovConsole.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging.Abstractions;

namespace GovConsole.Tests.Core.Signals;

/// <summary>What one node writes, as another hears it: two nodes on PostgreSQL, and the one that SQLite has.</summary>
public sealed class NodesTests
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    /// <summary>A node as the product is put together: what it writes is told, what others write is heard.</summary>
    private sealed class Node(TestDb db) : IDbContextFactory<ConsoleDb>, IAsyncDisposable
    {
        private readonly CancellationTokenSource over = new();
        private Task hearing = Task.CompletedTask;

        public FigureSignals Signals { get; } = new(TimeProvider.System);

        public ConsoleDb CreateDbContext() => db.Watched(new TellFigures(Signals));

        /// <summary>Begins to hear, and is ready once it does.</summary>
        public async Task<Node> HearAsync()
        {
            using var ready = Signals.Listen("nobody");
            hearing = new HearFigures(db, Signals, TimeProvider.System, NullLogger<HearFigures>.Instance).RunAsync(over.Token);
            if (TestDb.OnPostgres) await ready.NextAsync(Ct);
            return this;
        }

        public async ValueTask DisposeAsync()
        {
            await over.CancelAsync();
            await hearing;
            over.Dispose();
        }
    }

    [Fact]
    public async Task A_case_that_is_logged_on_one_node_is_heard_on_every_other_by_its_units_alone()
    {
        await using var world = await World.CreateAsync();
        await using var writer = await new Node(world.Db).HearAsync();
        await using var other = await new Node(world.Db).HearAsync();
        // SQLite has one process.
        var signals = TestDb.OnPostgres ? other.Signals : writer.Signals;
        using var village = signals.Listen(Sample.Village.Code);
        using var city = signals.Listen(Sample.City.Code);
        using var elsewhere = signals.Listen(Sample.OtherCity.Code);
        using var own = writer.Signals.Listen(Sample.Province.Code);
        var (heard, never) = (Task.WhenAll(village.NextAsync(Ct), city.NextAsync(Ct), own.NextAsync(Ct)), elsewhere.NextAsync(Ct));

        var item = await world.ItemAsync();
        await new GovConsole.Cases.Intake.LogCase(writer, world.Trees, world.Calendars, Sample.Seal, world.Clock).RunAsync(Sample.Input(item), await world.AgentAsync(), Ct);
        if (TestDb.OnPostgres) await new SettleTallies(writer).RunAsync(Ct);

        await heard;
        Assert.False(never.IsCompleted);
    }

    [Fact]
    public async Task What_is_not_committed_is_not_told()
    {
        await using var world = await World.CreateAsync();
        await using var node = await new Node(world.Db).HearAsync();
        using var city = node.Signals.Listen(Sample.City.Code);
        using var province = node.Signals.Listen(Sample.Province.Code);
        var (never, after) = (city.NextAsync(Ct), province.NextAsync(Ct));

        await Assert.ThrowsAsync<TimeoutException>(() => node.WriteAsync(db =>
        {
            db.WillTell([Sample.City.Code]);
            throw new TimeoutException();
        }, Ct));
        await node.WriteAsync(db =>
        {
            db.WillTell([Sample.Province.Code]);
            return Task.CompletedTask;
        }, Ct);

        // The later one has come, so the earlier one will not.
        await after;
        Assert.False(never.IsCompleted);
    }

    [Fact]
    public async Task A_line_that_is_cut_is_noticed_and_taken_up_again_and_then_everything_is_looked_at_anew()
    {
        // SQLite has no other nodes.
        if (!TestDb.OnPostgres) return;
        await using var world = await World.CreateAsync();
        await using var node = await new Node(world.Db).HearAsync();
        using var city = node.Signals.Listen(Sample.City.Code);

        await using var db = world.Db.CreateDbContext();
        Assert.Equal(1, await db.Database.SqlQuery<int>(
            $"SELECT count(pg_terminate_backend(pid))::int AS \"Value\" FROM pg_stat_activity WHERE datname = current_database() AND application_name = {TellFigures.Channel}").SingleAsync(Ct));
        await city.NextAsync(Ct);
        await city.NextAsync(Ct);
        Assert.True(node.Signals.Hears);

        var next = city.NextAsync(Ct);
        await node.WriteAsync(writing =>
        {
            writing.WillTellNodes([Sample.City.Code]);
            return Task.CompletedTask;
        }, Ct);
        await next;
    }

    [Fact]
    public async Task Figures_that_change_outside_a_transaction_are_a_mistake()
    {
        await using var world = await World.CreateAsync();
        await using var db = world.Db.CreateDbContext();

        Assert.Throws<InvalidOperationException>(() => db.WillTell([Sample.City.Code]));
        Assert.Throws<InvalidOperationException>(() => db.WillTellNodes([Sample.City.Code]));
    }
}
