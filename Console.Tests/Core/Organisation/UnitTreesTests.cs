using GovConsole.Organisation;
using GovConsole.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace GovConsole.Tests.Core.Organisation;

public sealed class UnitTreesTests
{
    [Fact]
    public async Task What_another_node_changed_is_seen_within_ten_seconds_and_an_unchanged_tree_is_kept()
    {
        await using var world = await World.CreateAsync();
        var ct = TestContext.Current.CancellationToken;
        var here = new UnitTrees(world.Db, world.Clock);
        var before = await here.GetAsync(ct);
        world.Clock.Advance(TimeSpan.FromSeconds(11));
        Assert.Same(before, await here.GetAsync(ct));

        await using var db = world.Db.CreateDbContext();
        (await db.Units.SingleAsync(x => x.Code == Sample.Village.Code, ct)).Rename("福久社区居民委员会", "FJSQ", "村改居");
        await db.SaveChangesAsync(ct);

        Assert.Same(before, await here.GetAsync(ct));
        world.Clock.Advance(TimeSpan.FromSeconds(11));
        Assert.Equal("福久社区居民委员会", (await here.GetAsync(ct)).Get(Sample.Village.Code).Name);
    }
}
