using GovConsole.Access;
using GovConsole.Tests.Support;

namespace GovConsole.Tests.Core.Access;

public sealed class FindAuditEntriesTests
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_provinces_auditor_reads_everything_and_a_citys_the_citys_own()
    {
        await using var world = await World.CreateAsync();
        var (city, other) = (await world.ActorAsync(Role.Supervisor, Sample.City), await world.ActorAsync(Role.Supervisor, Sample.OtherCity));
        await world.Db.StoreAsync(city.Did("Audit.One", "A", Sample.Now), other.Did("Audit.Two", "B", Sample.Now.AddDays(1)));
        var find = new FindAuditEntries(world.Db);

        var all = await find.RunAsync(new(), null, await world.ActorAsync(Role.Auditor, Sample.Province), Ct);
        var own = await find.RunAsync(new(), null, await world.ActorAsync(Role.Auditor, Sample.City), Ct);
        var late = await find.RunAsync(new(From: Sample.Monday.AddDays(1)), null, await world.ActorAsync(Role.Auditor, Sample.Province), Ct);

        Assert.Equal(["B", "A"], all.Rows.Select(row => row.Subject));
        Assert.Equal(["A"], own.Rows.Select(row => row.Subject));
        Assert.Equal(["B"], late.Rows.Select(row => row.Subject));
    }
}
