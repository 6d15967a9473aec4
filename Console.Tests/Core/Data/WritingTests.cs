using GovConsole.Data;
using GovConsole.Organisation;
using GovConsole.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace GovConsole.Tests.Core.Data;

public sealed class WritingTests
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Who_writes_on_SQLite_comes_in_the_order_of_asking_and_nobody_is_passed_over()
    {
        // PostgreSQL lets them write at the same moment.
        if (TestDb.OnPostgres) return;
        await using var db = new TestDb();
        var (began, go, order) = (new TaskCompletionSource(), new TaskCompletionSource(), new List<int>());

        var first = db.WriteAsync(async _ =>
        {
            began.SetResult();
            await go.Task;
            order.Add(0);
        }, Ct);
        await began.Task;
        var others = Enumerable.Range(1, 20).Select(i => db.WriteAsync(_ =>
        {
            order.Add(i);
            return Task.CompletedTask;
        }, Ct)).ToList();
        Assert.All(others, waiting => Assert.False(waiting.IsCompleted));
        go.SetResult();
        await Task.WhenAll([first, .. others]);

        Assert.Equal(Enumerable.Range(0, 21), order);
    }

    [Fact]
    public async Task Who_fails_or_gives_up_leaves_the_turn_to_the_next()
    {
        await using var db = new TestDb();
        await Assert.ThrowsAsync<TimeoutException>(() => db.WriteAsync(_ => throw new TimeoutException(), Ct));
        using var leaving = new CancellationTokenSource();
        await leaving.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => db.WriteAsync(_ => Task.CompletedTask, leaving.Token));

        Assert.Equal(0, await db.WriteAsync(writing => writing.Set<Unit>().CountAsync(Ct), Ct));
    }

    [Fact]
    public async Task What_is_read_at_once_is_of_one_moment_and_keeps_nobody_from_writing()
    {
        await using var world = await World.CreateAsync();
        var before = 0;

        var after = await world.Db.ReadAtOnceAsync(async db =>
        {
            before = await db.Set<GovConsole.Items.Item>().CountAsync(Ct);
            await world.ItemAsync();
            return await db.Set<GovConsole.Items.Item>().CountAsync(Ct);
        }, Ct);

        Assert.Equal(before, after);
        Assert.Equal(before + 1, (await world.Db.AllAsync<GovConsole.Items.Item>()).Count);
    }
}
