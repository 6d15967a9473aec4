using GovConsole.Inspections.Plans;
using GovConsole.Kernel;
using GovConsole.Tests.Support;

namespace GovConsole.Tests.Core.Inspections;

public sealed class PlanTests : InspectionWorld
{
    [Fact]
    public async Task A_plan_of_all_has_every_point_that_operates()
    {
        await HealthyAsync();
        await OpenAsync(Sample.OtherVillage);

        var number = await MakePlan.RunAsync(Plan(), Admin, Ct);

        var view = await LoadPlan.RunAsync(number, Admin, Ct);
        Assert.Equal("469007X-2026-00001", number);
        Assert.Equal([Code], view.Villages.Select(village => village.Code));
        Assert.Null(view.Plan.Seed);
    }

    [Fact]
    public async Task A_spot_check_can_be_drawn_again_from_what_is_on_record()
    {
        await HealthyAsync();
        await HealthyAsync(Sample.OtherVillage);

        var number = await MakePlan.RunAsync(Plan(PlanWay.Percent, 50), Admin, Ct);

        var plan = (await LoadPlan.RunAsync(number, Admin, Ct)).Plan;
        var candidates = await World.Db.AllAsync<PlanVillage>();
        Assert.Equal(2, candidates.Count);
        Assert.Equal(
            Draw.Of(plan.Seed!, candidates.ConvertAll(one => new Draw.Candidate(one.Code, one.Township)), 1, plan.ByTownship),
            candidates.Where(one => one.Drawn).Select(one => one.Code));
    }

    [Fact]
    public async Task The_same_form_twice_is_one_plan()
    {
        await HealthyAsync();
        var input = Plan();

        Assert.Equal(await MakePlan.RunAsync(input, Admin, Ct), await MakePlan.RunAsync(input, Admin, Ct));
        Assert.Single(await World.Db.AllAsync<InspectionPlan>());
    }

    public static TheoryData<string, MakePlan.Input> Refusals => new()
    {
        { "Inspection.UnitHasNoPoints", Plan() with { Unit = Sample.Village.Code } },
        { "Inspection.QuarterOver", Plan() with { Quarter = new(2025, 12, 1), From = new(2025, 12, 1), To = new(2025, 12, 31) } },
        { "Inspection.OutsideQuarter", Plan() with { From = new(2026, 4, 1), To = new(2026, 3, 31) } },
        { "Inspection.EndBeforeStart", Plan() with { From = new(2026, 3, 20), To = new(2026, 3, 19) } },
        { "Inspection.EndPast", Plan() with { From = new(2026, 3, 1), To = new(2026, 3, 8) } },
        { "Inspection.AmountMissing", Plan(PlanWay.Number) },
        { "Inspection.MoreThanAll", Plan(PlanWay.Percent, 101) },
        { "Inspection.MoreThanThere", Plan(PlanWay.Number, 9) },
        { "Inspection.WorkdaysImpossible", Plan() with { DueWorkdays = 31 } },
        { "Inspection.WorkdaysImpossible", Plan() with { DueWorkdays = 0 } },
    };

    [Theory, MemberData(nameof(Refusals), DisableDiscoveryEnumeration = true)]
    public async Task What_cannot_be_is_refused_by_name(string code, MakePlan.Input input)
    {
        await HealthyAsync();

        var broken = await Assert.ThrowsAsync<RuleException>(() => MakePlan.RunAsync(input, Admin, Ct));

        Assert.Contains(code, broken.Broken.Select(rule => rule.Code));
        Assert.Empty(await World.Db.AllAsync<InspectionPlan>());
    }

    [Fact]
    public async Task Visited_open_and_overdue_are_what_their_lists_hold()
    {
        await HealthyAsync();
        await HealthyAsync(Sample.OtherVillage);
        var number = await MakePlan.RunAsync(Plan(), Admin, Ct);
        await RecordVisit.RunAsync(Visit(number), Admin, Ct);

        var view = await LoadPlan.RunAsync(number, Admin, Ct);
        Assert.Equal((1, 1, 0), (view.Count(PlanProgress.Visited), view.Count(PlanProgress.Open), view.Count(PlanProgress.Overdue)));

        NextDay(12);
        view = await LoadPlan.RunAsync(number, Admin, Ct);
        var row = Assert.Single((await FindPlans.RunAsync(1, Admin, Ct)).Rows);
        Assert.Equal((2, 1, 1), (row.Drawn, row.Visited, row.Overdue));
        Assert.All(Enum.GetValues<PlanProgress>(), progress => Assert.Equal(view.Count(progress), view.Of(progress, null).Count()));
        Assert.Equal(Sample.OtherVillage.Code, Assert.Single(view.Of(PlanProgress.Overdue, null)).Code);
    }

    [Fact]
    public async Task A_township_sees_its_part_of_the_citys_plan_and_an_agent_and_a_neighbour_nothing()
    {
        await HealthyAsync();
        var number = await MakePlan.RunAsync(Plan(), Admin, Ct);

        Assert.Single((await LoadPlan.RunAsync(number, await SupervisorAsync(), Ct)).Villages);
        Assert.Empty((await LoadPlan.RunAsync(number, await SupervisorAsync(Sample.OtherTownship), Ct)).Villages);
        Assert.Equal("Access.Forbidden", await RefusedAsync(() => LoadPlan.RunAsync(number, Agent, Ct)));
        var stranger = await SupervisorAsync(Sample.OtherCity);
        Assert.Equal("Inspection.Unknown", await RefusedAsync(() => LoadPlan.RunAsync(number, stranger, Ct)));
        Assert.Empty((await FindPlans.RunAsync(1, stranger, Ct)).Rows);
    }

    [Fact]
    public async Task A_township_is_given_to_somebody_who_may_inspect_there()
    {
        await HealthyAsync();
        var number = await MakePlan.RunAsync(Plan(), Admin, Ct);
        var inspector = await SupervisorAsync();

        await AssignInspector.RunAsync(new(number, Sample.Township.Code, inspector.AccountId), Admin, Ct);
        Assert.Equal(inspector.Name, Assert.Single((await LoadPlan.RunAsync(number, Admin, Ct)).Townships).Inspector);

        var other = await SupervisorAsync(Sample.OtherTownship);
        Assert.Equal("Inspection.NoInspector", await RefusedAsync(() => AssignInspector.RunAsync(new(number, Sample.Township.Code, other.AccountId), Admin, Ct)));
        Assert.Equal("Inspection.NoInspector", await RefusedAsync(() => AssignInspector.RunAsync(new(number, Sample.Township.Code, Agent.AccountId), Admin, Ct)));
    }
}
