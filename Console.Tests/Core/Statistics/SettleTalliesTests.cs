using GovConsole.Cases.Flow;
using GovConsole.Data;
using GovConsole.Kernel;
using GovConsole.Statistics;
using GovConsole.Statistics.Settling;
using GovConsole.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace GovConsole.Tests.Core.Statistics;

public sealed class SettleTalliesTests
{
    private static readonly Period Spring = new(new(2026, 1, 1), new(2026, 6, 30));

    private static CancellationToken Ct => Xunit.TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_figure_is_the_same_before_while_and_after_it_is_settled()
    {
        await using var world = await World.CreateAsync();
        var item = await world.ItemAsync();
        await world.LogAsync(item);
        await world.SettleTallies.RunAsync(Ct);
        var second = await world.LogAsync(item);
        await world.AdvanceAsync(second, CaseAction.Accept, await world.ActorAsync(GovConsole.Access.Role.WindowClerk, Sample.Township));

        var posted = await FiguresAsync(world);
        Assert.NotEmpty(await world.Db.AllAsync<Posting>());
        await world.SettleTallies.RunAsync(Ct);
        var settled = await FiguresAsync(world);

        Assert.Empty(await world.Db.AllAsync<Posting>());
        Assert.Contains(posted, line => line.Contains($"{Measure.Received} 2", StringComparison.Ordinal));
        Assert.Equal(posted, settled);
    }

    [Fact]
    public async Task An_event_writes_one_row_for_each_day_that_it_changes_and_no_row_of_the_province()
    {
        await using var world = await World.CreateAsync();

        await world.LogAsync(await world.ItemAsync());

        var posting = Assert.Single(await world.Db.AllAsync<Posting>());
        Assert.Equal((Sample.Monday, $"|{string.Join('|', Sample.Village.Path.Codes)}|"), (posting.Day, posting.Units));
        Assert.Empty(await world.Db.AllAsync<Tally>());
    }

    [Fact]
    public async Task Two_nodes_that_settle_at_the_same_moment_fold_every_posting_once()
    {
        await using var world = await World.CreateAsync();
        var item = await world.ItemAsync();
        for (var i = 0; i < 12; i++) await world.LogAsync(item);
        var posted = await FiguresAsync(world);

        var folded = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(() => new SettleTallies(world.Db).RunAsync(Ct), Ct)));

        Assert.Equal(12, folded.Sum());
        Assert.Equal(posted, await FiguresAsync(world));
    }

    [Fact]
    public async Task What_is_rolled_back_was_never_posted()
    {
        await using var world = await World.CreateAsync();
        var fact = new Fact(["46"], Guid.CreateVersion7(), 0, new Dictionary<DateOnly, Counts> { [Sample.Monday] = One(Measure.Received) });

        await Assert.ThrowsAsync<RuleException>(() => GovConsole.Data.Writing.WriteAsync(world.Db, async db =>
        {
            await db.FoldAsync([fact], Ct);
            throw new RuleException("Rule.Stale");
        }, Ct));

        Assert.Empty(await FiguresAsync(world));
    }

    private static Counts One(Measure measure) => new() { [measure] = 1 };

    private static async Task<List<string>> FiguresAsync(World world)
    {
        await using var db = world.Db.CreateDbContext();
        var lines = new List<string>();
        foreach (var facet in Enum.GetValues<Facet>())
            foreach (var (key, counts) in await db.SumAsync([.. Sample.Village.Path.Codes], facet, Spring, Ct))
                lines.Add($"{facet} {key.Unit} {key.Value}: {Told(counts)}");
        await AssertAddsUpAsync(db);
        var days = Enumerable.Range(0, Spring.Days).Select(Spring.From.AddDays).ToList();
        foreach (var (period, sums) in await db.SumsAsync(["46"], Facet.All, [.. days.Select(Period.Day), .. days.Select(Period.Month), Period.Year(Spring.From.Year)], Ct))
            foreach (var (_, counts) in sums) lines.Add($"{period}: {Told(counts)}");
        return [.. lines.Order(StringComparer.Ordinal)];
    }

    // Of a month but for the day on which all happened, of a year but for its spring, and of all that was, as much as of their days.
    private static async Task AssertAddsUpAsync(ConsoleDb db)
    {
        foreach (var period in new Period[] { Period.Month(Sample.Monday) with { From = Sample.Monday.AddDays(1) }, new(new(2026, 4, 1), new(2026, 12, 31)), new(DateOnly.MinValue, new(2026, 3, 30)) })
        {
            var days = Enumerable.Range(0, Math.Min(period.Days, 400)).Select(back => Period.Day(period.To.AddDays(-back))).ToList();
            var sums = await db.SumsAsync(["46", "46"], Facet.All, [period, .. days], Ct);
            var whole = sums[period].GetValueOrDefault(("46", "")) ?? new();
            Assert.Equal(Told(Counts.Sum(days.Select(day => sums[day].GetValueOrDefault(("46", "")) ?? new()))), Told(whole));
        }
    }

    private static string Told(Counts counts) => string.Join(", ", Enum.GetValues<Measure>().Where(one => counts[one] != 0).Select(one => $"{one} {counts[one]}"));
}
