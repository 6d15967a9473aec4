using GovConsole.Jobs;
using GovConsole.Kernel;
using GovConsole.Reports.Ledgers.Exports;
using GovConsole.Tests.Support;

namespace GovConsole.Tests.Core.Reports.Ledgers.Exports;

/// <summary>What comes between the asking for a file and its end, and how long it lies afterwards.</summary>
public sealed class InterruptedLedgerFileTests
{
    // The accepted cases come last, so this word is first asked for in the middle of the rows.
    private const string Middle = "CaseStatus.Accepted";

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Cancelled_in_the_middle_it_leaves_nothing()
    {
        await using var world = await ExportWorld.CreateAsync();
        var id = await world.AskAsync();
        var job = (await world.RowAsync(id)).Job.Id;
        await world.RunAsync(text: new Meanwhile(Middle, () => world.Cancel.RunAsync(job, world.Leader, Ct).GetAwaiter().GetResult()));

        var row = await world.RowAsync(id);
        Assert.Equal((LedgerFileStanding.Cancelled, 4L, 7L), (row.Standing, row.Job.Done, row.Job.Total));
        Assert.Empty(world.Folder.GetFiles());
        Assert.Equal("Export.NotReady", await CodeAsync(() => world.BytesAsync(id)));
    }

    [Theory, InlineData(true), InlineData(false)]
    public async Task A_post_lost_before_or_while_it_is_written_ends_it_by_name(bool before)
    {
        await using var world = await ExportWorld.CreateAsync();
        var id = await world.AskAsync();
        if (before) await world.RevokeAsync(world.Leader);
        await world.RunAsync(text: new Meanwhile(Middle, () => world.RevokeAsync(world.Leader).GetAwaiter().GetResult()));

        var row = await world.RowAsync(id);
        Assert.Equal((LedgerFileStanding.Failed, "Access.PostRevoked"), (row.Standing, row.Job.MessageCode));
        Assert.Empty(world.Folder.Exists ? world.Folder.GetFiles() : []);
    }

    [Fact]
    public async Task A_post_lost_afterwards_keeps_the_file_from_whoever_held_it()
    {
        await using var world = await ExportWorld.CreateAsync();
        var id = await world.AskAsync();
        await world.RunAsync();
        await world.RevokeAsync(world.Leader);

        Assert.Equal("Access.PostRevoked", await CodeAsync(() => world.BytesAsync(id)));
    }

    [Fact]
    public async Task However_often_the_run_dies_no_half_file_is_offered_and_the_next_one_begins_anew()
    {
        await using var world = await ExportWorld.CreateAsync();
        var id = await world.AskAsync();
        var job = (await world.Taker.RunAsync(Ct))!;
        await Assert.ThrowsAsync<TimeoutException>(() => world.Writer(text: new Meanwhile(Middle, () => throw new TimeoutException())).RunAsync(new(world.World.Db, world.World.Clock, job), Ct));
        Assert.Empty(world.Folder.GetFiles());

        // A process that is killed cannot clear away what it began.
        await world.Store.Begin(Guid.CreateVersion7(), id).DisposeAsync();
        world.World.Clock.Advance(TakeJob.Lease + TimeSpan.FromSeconds(1));
        Assert.Equal(LedgerFileStanding.Writing, (await world.RowAsync(id)).Standing);
        job = (await world.Taker.RunAsync(Ct))!;
        var made = await world.Writer().RunAsync(new(world.World.Db, world.World.Clock, job), Ct);
        Assert.Equal(8, ExportWorld.Read(await world.BytesAsync(id))["办件台账"].Count);

        // Killed once more, between its last transaction and its end, it has nothing left to do.
        var hash = (await world.RowAsync(id)).File.Hash;
        world.World.Clock.Advance(TakeJob.Lease + TimeSpan.FromSeconds(1));
        await world.RunAsync();
        var row = await world.RowAsync(id);
        Assert.Equal((made.Args[0], hash, LedgerFileStanding.Ready, JobState.Done), (7L, row.File.Hash, row.Standing, row.Job.State));

        Old(world);
        await world.Forget.RunAsync(null!, Ct);
        Assert.Equal(row.File.Token!.Value.ToString("n"), Assert.Single(world.Folder.GetFiles()).Name);
    }

    [Fact]
    public async Task After_its_days_it_is_handed_out_no_more_and_its_bytes_are_deleted()
    {
        await using var world = await ExportWorld.CreateAsync();
        var id = await world.AskAsync();
        await world.RunAsync();
        Old(world);
        world.World.Clock.Advance(TimeSpan.FromDays(LedgerFile.KeptDays) - TimeSpan.FromSeconds(1));
        await world.Forget.RunAsync(null!, Ct);
        Assert.NotEmpty(await world.BytesAsync(id));

        world.World.Clock.Advance(TimeSpan.FromSeconds(1));
        Assert.Equal("Export.Expired", await CodeAsync(() => world.BytesAsync(id)));
        Assert.Equal(LedgerFileStanding.Expired, (await world.RowAsync(id)).Standing);
        await world.Forget.RunAsync(null!, Ct);
        Assert.Empty(world.Folder.GetFiles());
    }

    [Fact]
    public async Task Removed_by_hand_its_bytes_are_gone_at_once_and_changed_bytes_are_not_handed_out()
    {
        await using var world = await ExportWorld.CreateAsync();
        var (removed, changed) = (await world.AskAsync(), await world.AskAsync());
        await world.RunAsync();
        await world.Remove.RunAsync(removed, world.Leader, Ct);
        Assert.Equal("Export.Unknown", await CodeAsync(() => world.BytesAsync(removed)));

        var left = Assert.Single(world.Folder.GetFiles());
        var bytes = await File.ReadAllBytesAsync(left.FullName, Ct);
        bytes[^40] ^= 1;
        await File.WriteAllBytesAsync(left.FullName, bytes, Ct);
        await Assert.ThrowsAnyAsync<System.Security.Cryptography.CryptographicException>(() => world.BytesAsync(changed));
        left.Delete();
        Assert.Equal("Export.Gone", await CodeAsync(() => world.BytesAsync(changed)));
    }

    // The disk knows the real day, the world its own.
    private static void Old(ExportWorld world)
    {
        foreach (var file in world.Folder.GetFiles()) file.LastWriteTimeUtc = Sample.Now.AddDays(-1);
    }

    private static async Task<string> CodeAsync(Func<Task> refused) => (await Assert.ThrowsAsync<RuleException>(refused)).Broken[0].Code;
}
