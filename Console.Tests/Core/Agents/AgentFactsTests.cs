using GovConsole.Access;
using GovConsole.Access.Sessions;
using GovConsole.Agents.Absences;
using GovConsole.Agents.Roster;
using GovConsole.Kernel;
using GovConsole.Tests.Support;

namespace GovConsole.Tests.Core.Agents;

/// <summary>What is known of agents in a period, found absences, the roster and its changes.</summary>
public sealed class AgentFactsTests : AgentWorld
{
    private static readonly Period March = Period.Month(Sample.Monday);

    private Task FoundAsync(CheckLevel level, Actor? actor = null) => RecordAbsence.RunAsync(
        new() { Code = Code, Level = level, Day = Today, Hour = 9, Inspector = "县政务服务局督查组", Note = "无人在岗" }, actor ?? Admin, Ct);

    [Fact]
    public async Task Facts_of_a_village_are_gathered_for_a_period()
    {
        var agent = await StaffedAsync(account: $"VillageAgent.{Code}");
        var neighbour = await StaffedAsync(Sample.OtherVillage, "陈三");
        await PairAsync(neighbour);
        await RotaAsync("AAAAAAAAA-AA");
        await LeaveAsync(agent, Today.AddDays(1), Today.AddDays(2));
        await LeaveAsync(agent, Today.AddDays(3), Today.AddDays(3), neighbour);
        foreach (var _ in new[] { 1, 2 }) await FoundAsync(CheckLevel.Township);
        Assert.Equal("Agents.LevelAbove", await RefusedAsync(() => FoundAsync(CheckLevel.Province)));
        await FoundAsync(CheckLevel.Province, await World.ActorAsync(Role.UnitAdministrator, Sample.Province));
        await new RecordSession(World.Db, World.Clock).SignedInAsync(Agent, Ct);
        await new RecordSession(World.Db, World.Clock).SignedInAsync(Agent, Ct);
        World.Clock.Advance(TimeSpan.FromDays(4));
        await new RecordSession(World.Db, World.Clock).SignedInAsync(Agent, Ct);

        var facts = (await Gather.RunAsync([Code, Sample.OtherVillage.Code, "469007100999"], March, Ct));
        var one = facts[Code];
        Assert.Equal([Code, Sample.OtherVillage.Code], facts.Keys.Order());
        Assert.Equal((agent.Name, neighbour.Name, false), (one.Primary?.Name, one.Backup?.Name, one.Trained));
        Assert.Equal((Today.AddDays(4), 2), (one.LastSignIn, one.SignInDays));
        Assert.Equal(new Dictionary<CheckLevel, int> { [CheckLevel.Township] = 2, [CheckLevel.Province] = 1 }, one.FoundAbsent.OrderBy(each => each.Key).ToDictionary());
        // Two days without a stand-in, and Friday afternoon that the week leaves open.
        Assert.Equal((2, 5), (one.UncoveredLeaveDays, one.DutyHoles));
        Assert.Equal((true, false), (one.HasRota, one.HandoverMissing));
        Assert.Equal((false, 0), (facts[Sample.OtherVillage.Code].HasRota, facts[Sample.OtherVillage.Code].DutyHoles));
    }

    [Fact]
    public async Task A_finding_is_not_recorded_by_the_agent_and_a_withdrawn_one_does_not_count()
    {
        await StaffedAsync();
        Assert.Equal("Agents.AgentRecords", await RefusedAsync(() => FoundAsync(CheckLevel.Village, Agent)));
        await FoundAsync(CheckLevel.County);
        var found = Assert.Single(await World.Db.AllAsync<FoundAbsence>());
        await WithdrawAbsence.RunAsync(Code, found.Id, "当日为统一培训", Admin, Ct);

        Assert.Empty((await Gather.RunAsync([Code], March, Ct))[Code].FoundAbsent);
        Assert.Equal("Agents.AlreadyWithdrawn", await RefusedAsync(() => WithdrawAbsence.RunAsync(Code, found.Id, "再次", Admin, Ct)));
        Assert.Equal(["Agents.NotAWorkday@Day", "Agents.HourMissing@Hour", "Agents.InspectorMissing@Inspector"],
            await FieldsAsync(() => RecordAbsence.RunAsync(new() { Code = Code, Day = Today.AddDays(-1) }, Admin, Ct)));
    }

    [Theory]
    [InlineData(CheckLevel.Village, 2)]
    [InlineData(CheckLevel.Township, 5)]
    [InlineData(CheckLevel.County, 10)]
    [InlineData(CheckLevel.City, 20)]
    [InlineData(CheckLevel.Province, 20)]
    public void The_higher_the_check_the_dearer_the_absence(CheckLevel level, int points) => Assert.Equal(points, level.Points());

    [Fact]
    public async Task The_roster_is_narrowed_by_what_lacks_and_by_text()
    {
        var (agent, neighbour) = (await StaffedAsync(), await StaffedAsync(Sample.OtherVillage, "陈三"));
        await PairAsync(neighbour);
        await LeaveAsync(agent, Today, Today, neighbour);

        Assert.Equal([Sample.OtherVillage.Code], await CodesAsync(new() { Lack = AgentLack.WithoutBackup }));
        Assert.Equal([Code], await CodesAsync(new() { Lack = AgentLack.OnLeave }));
        Assert.Equal([Sample.OtherVillage.Code], await CodesAsync(new() { Text = "陈三" }));
        Assert.Equal([Code], await CodesAsync(new() { Text = "福久" }));
        Assert.Empty(await CodesAsync(new() { Lack = AgentLack.WithoutAgent }));
        await EndAsync(neighbour);
        // A pair with somebody who left is none.
        Assert.Equal([Code, Sample.OtherVillage.Code], await CodesAsync(new() { Lack = AgentLack.WithoutBackup }));
        Assert.Equal([Sample.OtherVillage.Code], await CodesAsync(new() { Lack = AgentLack.WithoutAgent }));
        Assert.Equal((neighbour.Name, "138****0000"), Row(await FindAgents.RunAsync(new() { Unit = Code }, 1, Admin, Ct)));

        static (string?, string?) Row(Slice<FindAgents.Row> found) => (found.Rows[0].StandIn?.Name, found.Rows[0].Primary?.PhoneMasked);
    }

    private async Task<string[]> CodesAsync(AgentFilter filter) => [.. (await FindAgents.RunAsync(filter, 1, Admin, Ct)).Rows.Select(row => row.Code)];

    [Fact]
    public async Task Changes_of_a_period_are_told_in_their_order()
    {
        var former = await StaffedAsync();
        await EndAsync(former, Today.AddDays(-3));
        await AppointAsync("李二", from: Today.AddDays(-2));

        var changes = await FindChanges.RunAsync(null, March, Admin, Ct);
        Assert.Equal([("符小明", true), ("李二", false)], changes.Select(row => (row.Tenure.Name, row.Left)));
        Assert.Empty(await FindChanges.RunAsync(null, Period.Month(Today.AddMonths(-2)), Admin, Ct));
    }
}
