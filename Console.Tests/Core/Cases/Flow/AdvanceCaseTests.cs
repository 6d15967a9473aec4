using GovConsole.Access;
using GovConsole.Cases.Flow;
using GovConsole.Kernel;
using GovConsole.Statistics;
using GovConsole.Tests.Support;

namespace GovConsole.Tests.Core.Cases.Flow;

public sealed class AdvanceCaseTests
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Two_clerks_accept_one_wins_and_the_other_is_told()
    {
        await using var world = await World.CreateAsync();
        var number = await world.LogAsync(await world.ItemAsync());
        var clerk = await world.ActorAsync(Role.WindowClerk, Sample.Township);

        var results = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Run(async () =>
        {
            try
            {
                await world.AdvanceCase.RunAsync(new() { Number = number, Version = 1, Action = CaseAction.Accept }, clerk, Ct);
                return "won";
            }
            catch (RuleException refused)
            {
                return refused.Broken[0].Code;
            }
        })));

        Assert.Equal(7, results.Count(result => result == "Rule.Stale"));
        Assert.Single(results, "won");
        Assert.Equal(CaseStatus.Accepted, (await world.LoadCase.RunAsync(number, clerk, Ct)).Case.Status);
    }

    [Fact]
    public async Task A_missing_material_is_named_and_nothing_is_written()
    {
        await using var world = await World.CreateAsync();
        var number = await world.LogAsync(await world.ItemAsync(), input => input.Materials = ["居民身份证"]);
        var clerk = await world.ActorAsync(Role.WindowClerk, Sample.Township);
        var before = await TalliesAsync(world);

        var refused = await Assert.ThrowsAsync<RuleException>(() => world.AdvanceAsync(number, CaseAction.Accept, clerk));

        Assert.Equal(("Case.MaterialsMissing", "结婚证"), (refused.Broken[0].Code, refused.Broken[0].Args[0]));
        Assert.Equal(1, (await world.LoadCase.RunAsync(number, clerk, Ct)).Case.Version);
        Assert.Equal(before, await TalliesAsync(world));
    }

    public static TheoryData<Role, string, CaseAction, string?> Askers => new()
    {
        { Role.WindowClerk, Sample.Township.Code, CaseAction.Accept, null },
        { Role.WindowClerk, Sample.City.Code, CaseAction.Accept, null },
        { Role.WindowClerk, Sample.OtherTownship.Code, CaseAction.Accept, "Case.Unknown" },
        { Role.WindowClerk, Sample.OtherCity.Code, CaseAction.Accept, "Case.Unknown" },
        { Role.WindowClerk, Sample.Department.Code, CaseAction.Accept, "Case.Unknown" },
        { Role.VillageAgent, Sample.Village.Code, CaseAction.Accept, "Access.Forbidden" },
        { Role.Leader, Sample.Province.Code, CaseAction.Accept, "Access.Forbidden" },
        { Role.Supervisor, Sample.City.Code, CaseAction.Void, null },
        { Role.Approver, Sample.City.Code, CaseAction.Void, "Access.Forbidden" },
        { Role.Auditor, Sample.Province.Code, CaseAction.Void, "Access.Forbidden" },
        { Role.Operator, Sample.Province.Code, CaseAction.Void, "Access.Forbidden" },
    };

    [Theory, MemberData(nameof(Askers))]
    public async Task Who_may_do_what_depends_on_role_and_unit(Role role, string unit, CaseAction action, string? code)
    {
        await using var world = await World.CreateAsync();
        var number = await world.LogAsync(await world.ItemAsync());
        var actor = await world.ActorAsync(role, Sample.Units.Single(one => one.Code == unit));
        var input = new AdvanceCase.Input { Number = number, Version = 1, Action = action, Reason = "录入错误" };

        var refused = await Record.ExceptionAsync(() => world.AdvanceCase.RunAsync(input, actor, Ct)) as RuleException;

        Assert.Equal(code, refused?.Broken[0].Code);
    }

    [Fact]
    public async Task Nobody_takes_the_systems_own_step_by_hand()
    {
        await using var world = await World.CreateAsync();
        var number = await world.LogAsync(await world.ItemAsync());
        var clerk = await world.ActorAsync(Role.WindowClerk, Sample.Township);
        world.Clock.Advance(TimeSpan.FromDays(30));

        var refused = await Assert.ThrowsAsync<RuleException>(() => world.AdvanceAsync(number, CaseAction.DeemAccepted, clerk));

        Assert.Equal("Case.NotPossibleNow", refused.Broken[0].Code);
    }

    private static async Task<long> TalliesAsync(World world)
    {
        await using var db = world.Db.CreateDbContext();
        var sums = await db.SumAsync([Sample.Province.Code], Facet.All, Period.Year(2026), Ct);
        return sums.Values.Sum(counts => Enum.GetValues<Measure>().Sum(measure => counts[measure]));
    }
}
