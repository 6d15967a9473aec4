using GovConsole.Access;
using GovConsole.Cases;
using GovConsole.Cases.Flow;
using GovConsole.JointMatters;
using GovConsole.Kernel;
using GovConsole.Statistics;
using GovConsole.Tests.Support;
using static GovConsole.Tests.Core.JointMatters.JointWorld;

namespace GovConsole.Tests.Core.JointMatters;

public sealed class LogJointCaseTests
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task One_application_makes_a_case_for_every_part_and_asks_each_paper_once()
    {
        await using var world = await OpenAsync();

        var logged = await world.LogJointCase.RunAsync(Restaurant(), await world.ClerkAsync(), Ct);

        var view = await world.ViewAsync(logged.Number);
        Assert.Equal("469007J-2026-00001", logged.Number);
        Assert.Equal([Licence, Food, Sign], view.Parts.Select(part => part.Item.Name));
        Assert.Equal(["469007-2026-00001", "469007-2026-00002", "469007-2026-00003"], view.Parts.Select(part => part.Case.Number));
        Assert.Equal([false, true, true], view.Parts.Select(part => part.Case.Waits));
        Assert.Equal([1, 0, 0], view.Parts.Select(part => part.Case.Visits));
        Assert.Equal(JointState.Received, view.State);
        // 14 papers apart, 10 together; the licence itself comes from the first part. 24 days one after another, 18 promised.
        Assert.Equal((new Comparison(3, 1), new Comparison(14, 10), new Comparison(24, 18)), (view.Matter.Spared.Trips, view.Matter.Spared.Materials, view.Matter.Spared.Days));
        Assert.Equal(["营业执照"], view.Parts[1].Case.MissingMaterials);
    }

    [Fact]
    public async Task The_figures_count_every_part_and_one_visit()
    {
        await using var world = await OpenAsync();
        await world.LogRestaurantAsync();

        await using var db = world.Db.CreateDbContext();
        var sums = await db.SumAsync(["469007"], Facet.All, Period.Year(2026), Ct);

        Assert.Equal(3, Assert.Single(sums).Value[Measure.Received]);
        Assert.Equal(1, (await world.Db.AllAsync<Case>()).Sum(part => part.Visits));
    }

    [Fact]
    public async Task The_same_form_sent_at_once_makes_one_matter()
    {
        await using var world = await OpenAsync();
        var (input, clerk) = (Restaurant(), await world.ClerkAsync());

        var logged = await Task.WhenAll(Enumerable.Range(0, 12).Select(_ => Task.Run(() => world.LogJointCase.RunAsync(input, clerk, Ct))));

        Assert.Single(logged.Select(one => one.Number).Distinct());
        Assert.All(logged, one => Assert.Equal(3, one.Cases.Count));
        Assert.Equal(3, (await world.Db.AllAsync<Case>()).Count);
    }

    [Fact]
    public async Task An_optional_part_may_be_left_out()
    {
        await using var world = await OpenAsync();

        var number = await world.LogRestaurantAsync(input => (input.Parts, input.Application.Materials) = ([], input.Application.Materials.SkipLast(2).ToList()));

        Assert.Equal([Licence, Food], (await world.ViewAsync(number)).Parts.Select(part => part.Item.Name));
    }

    public static TheoryData<Action<LogJointCase.Input>, string, string> Broken => new()
    {
        { input => input.Theme = "没有", "Joint.ThemeUnknown", nameof(LogJointCase.Input.Theme) },
        { input => input.Application.UnitCode = Sample.Township.Code, "Joint.NotOfferedHere", nameof(LogJointCase.Input.Theme) },
        { input => input.Application.UnitCode = Sample.OtherCity.Code, "Access.OutOfScope", "UnitCode" },
        { input => input.Application.Number = "110105194912310021", "Identity.WrongCheckDigit", "Number" },
        { input => input.Application.Applicant = "", "Case.ApplicantMissing", "Applicant" },
        { input => input.Application.Materials = ["营业执照"], "Case.MaterialUnknown", "Materials" },
        { input => input.Parts = [], "Case.MaterialUnknown", "Materials" },
    };

    [Theory, MemberData(nameof(Broken))]
    public async Task What_breaks_a_rule_leaves_no_trace(Action<LogJointCase.Input> change, string code, string field)
    {
        await using var world = await OpenAsync();

        var refused = await Assert.ThrowsAsync<RuleException>(() => world.LogRestaurantAsync(change));

        Assert.Equal((code, field), (refused.Broken[0].Code, refused.Broken[0].Field));
        Assert.Empty(await world.Db.AllAsync<Case>());
        Assert.Empty(await world.Db.AllAsync<JointMatter>());
        Assert.Empty(await world.Db.AllAsync<Tally>());
        Assert.Empty(await world.Db.AllAsync<NumberSeries>());
    }

    [Fact]
    public async Task A_part_that_waits_can_be_neither_accepted_nor_turned_away_and_lies_in_no_queue()
    {
        await using var world = await OpenAsync();
        var number = await world.LogRestaurantAsync();
        var (food, clerk) = (await world.PartAsync(number, Food), await world.ClerkAsync());

        foreach (var action in new[] { CaseAction.Accept, CaseAction.NotifyDefects, CaseAction.RefuseAcceptance })
        {
            var refused = await Assert.ThrowsAsync<RuleException>(() => world.AdvanceAsync(food.Number, action, clerk, deed => deed.Content = deed.Reason = "缺"));
            Assert.Equal("Case.WaitsForOthers", refused.Broken[0].Code);
        }

        Assert.DoesNotContain((await world.LoadQueue.RunAsync(clerk, Ct)).SelectMany(group => group.Rows), row => row.Number == food.Number);
        Assert.DoesNotContain((await world.LoadCase.RunAsync(food.Number, clerk, Ct)).Next, way => way.Action is CaseAction.Accept or CaseAction.Open or CaseAction.Fall);
    }

    [Fact]
    public async Task A_grant_opens_what_waited_for_it_and_brings_its_certificate()
    {
        await using var world = await OpenAsync();
        var number = await world.LogRestaurantAsync();
        world.Clock.Advance(TimeSpan.FromDays(1));

        await world.DecideAsync(number, Licence);

        var food = await world.PartAsync(number, Food);
        Assert.False(food.Waits);
        Assert.Empty(food.MissingMaterials);
        Assert.Equal((Sample.Monday.AddDays(1), CaseStatus.Received), (food.SuppliedOn, food.Status));
        var loaded = (await world.LoadCase.RunAsync(food.Number, await world.ClerkAsync(), Ct)).Case;
        Assert.Equal((CaseAction.Open, (await world.PartAsync(number, Licence)).Number), (loaded.Events[^1].Action, loaded.Events[^1].Note));
        Assert.Equal(MaterialWay.Licence, loaded.Materials.Single(material => material.Name == "营业执照").Way);
    }

    [Fact]
    public async Task A_refusal_lets_what_was_to_follow_fall()
    {
        await using var world = await OpenAsync();
        var number = await world.LogRestaurantAsync();

        await world.DecideAsync(number, Licence, granted: false);

        var view = await world.ViewAsync(number);
        Assert.Equal(JointState.NotGranted, view.State);
        Assert.Equal([CaseStatus.ClosedRefused, CaseStatus.Withdrawn, CaseStatus.Withdrawn], view.Parts.Select(part => part.Case.Status));
        Assert.All(view.Parts.Skip(1), part => Assert.Equal((CaseResult.Returned, view.Parts[0].Case.Number), (part.Case.Result, part.Case.Reason)));
    }

    [Fact]
    public async Task The_joint_clock_runs_from_the_first_acceptance_by_the_promise_of_the_theme()
    {
        await using var world = await OpenAsync();
        var number = await world.LogRestaurantAsync();
        Assert.Null((await world.ViewAsync(number)).Clock);

        await world.DecideAsync(number, Licence);
        world.Clock.Advance(TimeSpan.FromDays(2));
        var clock = (await world.ViewAsync(number)).Clock!;

        Assert.Equal((Sample.Monday, 18, 2, 16, 0), (clock.StartedOn, clock.Limit, clock.Used, clock.Left, clock.Over));
        Assert.Equal(new DateOnly(2026, 4, 2), clock.DueOn);
        Assert.Null(clock.EndedOn);
    }

    [Fact]
    public async Task Somebody_elsewhere_does_not_know_of_it()
    {
        await using var world = await OpenAsync();
        var number = await world.LogRestaurantAsync();
        var stranger = await world.ActorAsync(Role.WindowClerk, Sample.OtherCity);

        var refused = await Assert.ThrowsAsync<RuleException>(() => world.LoadJointMatter.RunAsync(number, stranger, Ct));

        Assert.Equal("Joint.Unknown", refused.Broken[0].Code);
    }

    [Fact]
    public async Task The_themes_of_a_village_are_not_those_of_a_city()
    {
        await using var world = await OpenAsync();
        var clerk = await world.ClerkAsync();

        Assert.Equal(["LNR1", "XSE1"], (await world.FindThemes.RunAsync(Sample.Village.Code, clerk, Ct)).Select(offer => offer.Theme.Code));
        Assert.Equal(["CY01"], (await world.FindThemes.RunAsync(Sample.City.Code, clerk, Ct)).Select(offer => offer.Theme.Code).Except(["LNR1"]));
    }

    private static async Task<World> OpenAsync()
    {
        var world = await World.CreateAsync();
        await world.SeedThemesAsync();
        return world;
    }
}
