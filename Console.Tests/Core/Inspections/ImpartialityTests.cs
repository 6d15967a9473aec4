using GovConsole.Access;
using GovConsole.AgentPoints;
using GovConsole.AgentPoints.Upkeep;
using GovConsole.Agents.Absences;
using GovConsole.Assets;
using GovConsole.Assets.Calls;
using GovConsole.Inspections.Rectifications;
using GovConsole.Organisation;
using GovConsole.Tests.Support;

namespace GovConsole.Tests.Core.Inspections;

/// <summary>Nobody judges the point where they work: neither from the park's own office nor from another post that the same person holds.</summary>
public sealed class ImpartialityTests : InspectionWorld
{
    /// <summary>The agent of the village again, in a post above it.</summary>
    private async Task<Actor> AgentAboveAsync(Role role, Unit? unit = null)
    {
        var at = unit ?? Sample.Township;
        var grant = Grant.Of(Agent.AccountId, role, at.Path, "test", Sample.Now);
        await World.Db.StoreAsync(grant);
        return new(Agent.AccountId, grant.Id, Agent.Name, role, at.Path);
    }

    private async Task<Actor> ParkAsync()
    {
        await OpenAsync(Sample.Park);
        await ChangePointStatus.RunAsync(new() { Code = Sample.Park.Code, Status = PointStatus.Operating }, Admin, Ct);
        return await World.ActorAsync(Role.UnitAdministrator, Sample.Park);
    }

    [Fact]
    public async Task A_parks_own_office_does_not_inspect_call_or_excuse_it()
    {
        var own = await ParkAsync();

        Assert.Equal("AgentPoint.OwnPoint", await RefusedAsync(() => RecordVisit.RunAsync(Visit(null) with { Code = Sample.Park.Code }, own, Ct)));
        Assert.Equal("AgentPoint.OwnPoint", await RefusedAsync(() => new LogTestCall(World.Db, World.Clock).RunAsync(
            new() { Code = Sample.Park.Code, Result = TestCallResult.Answered, Seconds = 4 }, own, Ct)));
        await new RecordAbsence(World.Db, World.Calendars, World.Clock).RunAsync(
            new() { Code = Sample.Park.Code, Level = CheckLevel.County, Day = Sample.Monday, Hour = 9, Inspector = "督查组" }, Admin, Ct);
        var found = Assert.Single(await World.Db.AllAsync<FoundAbsence>());
        Assert.Equal("AgentPoint.OwnPoint", await RefusedAsync(() => new WithdrawAbsence(World.Db, World.Clock).RunAsync(Sample.Park.Code, found.Id, "误报", own, Ct)));
        Assert.Empty(await World.Db.AllAsync<TestCall>());
    }

    [Fact]
    public async Task A_parks_own_office_answers_a_rectification_and_does_not_close_it()
    {
        var own = await ParkAsync();
        await FollowedCheck.RunAsync(new() { Code = Sample.Park.Code, Element = Element.Telephone, State = ElementState.Failed, Note = "无人接听" }, Admin, Ct);
        var number = (await OnlyAsync()).Number;
        NextDay();
        await AnswerRectification.RunAsync(new() { Number = number, Note = "已整改" }, own, Ct);

        var view = await OnlyViewAsync(own);
        Assert.False(view.MayReview);
        Assert.Equal("AgentPoint.OwnPoint", await RefusedAsync(() => ReviewRectification.RunAsync(
            new() { Number = number, Version = view.Rectification.Version, Closes = true, Found = AllMet(Element.Telephone) }, own, Ct)));
        await ReviewRectification.RunAsync(new() { Number = number, Version = view.Rectification.Version, Closes = true, Found = AllMet(Element.Telephone) }, Admin, Ct);
        Assert.Equal(RectificationState.Closed, (await OnlyAsync()).State);
    }

    [Fact]
    public async Task Who_also_holds_a_post_above_judges_the_own_village_in_neither()
    {
        await HealthyAsync();
        await FailAsync(Element.Computer);
        NextDay();
        await AnswerRectification.RunAsync(new() { Number = (await OnlyAsync()).Number, Note = "已更换" }, Agent, Ct);
        var above = await AgentAboveAsync(Role.Supervisor);

        var view = await OnlyViewAsync(above);
        Assert.Equal("AgentPoint.OwnPoint", await RefusedAsync(() => ReviewRectification.RunAsync(
            new() { Number = view.Rectification.Number, Version = view.Rectification.Version, Closes = true, Found = AllMet(Element.Computer) }, above, Ct)));
        Assert.Equal("AgentPoint.OwnPoint", await RefusedAsync(() => RecordVisit.RunAsync(Visit(null) with { At = new(2026, 3, 10, 9, 30, 0) }, above, Ct)));
        Assert.Equal("AgentPoint.AgentCertifies", await RefusedAsync(() => CheckElement.RunAsync(
            new() { Code = Code, Element = Element.Place, State = ElementState.Exempt, Note = "合署" }, above, Ct)));
        Assert.False((await LoadPoint.RunAsync(Code, above, Ct)).Certifies);
        // Of a neighbour it counts as anybody else's.
        await HealthyAsync(Sample.OtherVillage);
        Assert.True((await LoadPoint.RunAsync(Sample.OtherVillage.Code, above, Ct)).Certifies);
    }

    [Fact]
    public async Task Those_below_neither_choose_nor_are_the_inspectors_of_a_plan_from_above()
    {
        await HealthyAsync();
        var number = await MakePlan.RunAsync(Plan(), Admin, Ct);
        var township = await SupervisorAsync();

        Assert.Equal("Access.OutOfScope", await RefusedAsync(() => AssignInspector.RunAsync(new(number, Sample.Township.Code, township.AccountId), township, Ct)));
        Assert.Equal("Inspection.NotInspector", await RefusedAsync(() => RecordVisit.RunAsync(Visit(number), township, Ct)));

        await AssignInspector.RunAsync(new(number, Sample.Township.Code, township.AccountId), Admin, Ct);
        await RecordVisit.RunAsync(Visit(number), township, Ct);
        Assert.Equal(1, (await LoadPlan.RunAsync(number, Admin, Ct)).Villages.Count(village => village.Visit is not null));
    }

    [Fact]
    public async Task A_check_above_ones_own_level_is_neither_recorded_nor_withdrawn()
    {
        await HealthyAsync();
        var township = await World.ActorAsync(Role.UnitAdministrator, Sample.Township);
        Task RecordAsync(CheckLevel level, Actor by) => new RecordAbsence(World.Db, World.Calendars, World.Clock).RunAsync(
            new() { Code = Code, Level = level, Day = Sample.Monday, Hour = 9, Inspector = "督查组" }, by, Ct);

        Assert.Equal("Agents.LevelAbove", await RefusedAsync(() => RecordAsync(CheckLevel.County, township)));
        await RecordAsync(CheckLevel.County, Admin);
        var found = Assert.Single(await World.Db.AllAsync<FoundAbsence>());
        Assert.Equal("Agents.LevelAbove", await RefusedAsync(() => new WithdrawAbsence(World.Db, World.Clock).RunAsync(Code, found.Id, "误报", township, Ct)));
    }

    [Theory]
    [InlineData("46", CheckLevel.Province)]
    [InlineData("46/4601", CheckLevel.City)]
    [InlineData("46/4601/460105", CheckLevel.County)]
    [InlineData("46/469007", CheckLevel.County)]
    [InlineData("46/469007/469007100", CheckLevel.Township)]
    [InlineData("46/469007/469007100/469007100200", CheckLevel.Village)]
    [InlineData("46/469007/469007P01", CheckLevel.Village)]
    [InlineData("46/46D17", CheckLevel.Village)]
    public void A_unit_checks_at_its_own_level(string unit, CheckLevel level) => Assert.Equal(level, CheckLevels.Of(new(unit)));
}
