using GovConsole.Access;
using GovConsole.AgentPoints;
using GovConsole.AgentPoints.Overview;
using GovConsole.Organisation;
using GovConsole.Tests.Support;

namespace GovConsole.Tests.Core.AgentPoints;

public sealed class FindPointsTests : PointWorld
{
    public static TheoryData<PointFilter, string[]> Filters => new()
    {
        { new(), ["福久", "上名山"] },
        { new() { Unit = Sample.Township.Code }, ["福久", "上名山"] },
        { new() { Unit = Sample.OtherTownship.Code }, [] },
        { new() { Unit = Sample.OtherVillage.Code }, ["上名山"] },
        { new() { Kind = UnitKind.ResidentsCommittee }, [] },
        { new() { Status = PointStatus.Operating }, ["福久"] },
        { new() { Status = PointStatus.Preparing }, ["上名山"] },
        { new() { Full = true }, ["福久"] },
        { new() { Full = false }, ["上名山"] },
        { new() { Agentless = true }, ["上名山"] },
        { new() { State = ElementState.Failed }, ["上名山"] },
        { new() { State = ElementState.Failed, Element = Element.Rules }, ["上名山"] },
        { new() { State = ElementState.Failed, Element = Element.Place }, [] },
        { new() { State = ElementState.Passed, Element = Element.Place }, ["福久"] },
        { new() { State = ElementState.Pending, Element = Element.Place }, ["上名山"] },
        { new() { Text = "上名" }, ["上名山"] },
        { new() { Text = "fjc" }, ["福久"] },
        { new() { Text = "小明" }, ["福久"] },
        { new() { Text = "%" }, [] },
    };

    [Theory]
    [MemberData(nameof(Filters), DisableDiscoveryEnumeration = true)]
    public async Task A_filter_shows_and_counts_the_same_points(PointFilter filter, string[] villages)
    {
        await HealthyAsync();
        await OpenAsync(Sample.OtherVillage);
        await CheckElement.RunAsync(
            new() { Code = Sample.OtherVillage.Code, Element = Element.Rules, State = ElementState.Failed, Note = "旧版" }, Admin, Ct);

        var found = await FindPoints.RunAsync(filter, 1, Admin, Ct);

        Assert.Equal(villages, found.Rows.Select(row => World.Trees.GetAsync(Ct).Result.Name(row.Code).Replace("村民委员会", "", StringComparison.Ordinal)));
        Assert.Equal(villages.Length, found.Total);
    }

    [Fact]
    public async Task A_lapsed_element_is_found_as_pending_and_no_longer_as_passed()
    {
        await HealthyAsync();
        World.Clock.Advance(TimeSpan.FromDays(91));

        Assert.Equal(1, await CountAsync(new() { State = ElementState.Pending, Element = Element.Place }));
        Assert.Equal(0, await CountAsync(new() { State = ElementState.Passed, Element = Element.Place }));
        Assert.Equal(0, await CountAsync(new() { Full = true }));
        Assert.All((await FindPoints.RunAsync(new(), 1, Admin, Ct)).Rows[0].States.Values, state => Assert.Equal(ElementState.Pending, state));
    }

    [Fact]
    public async Task Everybody_sees_the_points_of_the_own_subtree_only()
    {
        await HealthyAsync();
        await OpenAsync(Sample.OtherVillage);

        Assert.Equal(1, (await FindPoints.RunAsync(new(), 1, Agent, Ct)).Total);
        Assert.Equal(0, (await FindPoints.RunAsync(new(), 1, await World.ActorAsync(Role.Leader, Sample.OtherCity), Ct)).Total);
        Assert.Equal(2, (await FindPoints.RunAsync(new(), 1, await World.ActorAsync(Role.Leader, Sample.Province), Ct)).Total);
        Assert.Equal("Access.OutOfScope", await RefusedAsync(() => FindPoints.RunAsync(new() { Unit = Sample.OtherVillage.Code }, 1, Agent, Ct)));
        Assert.Equal("Access.Forbidden", await RefusedAsync(async () =>
            await FindPoints.RunAsync(new(), 1, await World.ActorAsync(Role.Auditor, Sample.Province), Ct)));
    }

    private async Task<long> CountAsync(PointFilter filter) => (await FindPoints.RunAsync(filter, 1, Admin, Ct)).Total;
}
