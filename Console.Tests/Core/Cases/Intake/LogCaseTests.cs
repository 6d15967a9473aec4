using GovConsole.Access;
using GovConsole.Cases;
using GovConsole.Cases.Intake;
using GovConsole.Items;
using GovConsole.Kernel;
using GovConsole.Statistics;
using GovConsole.Tests.Support;

namespace GovConsole.Tests.Core.Cases.Intake;

public sealed class LogCaseTests
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Numbers_of_a_village_and_year_follow_each_other_without_a_gap()
    {
        await using var world = await World.CreateAsync();
        var item = await world.ItemAsync();

        var first = await world.LogAsync(item);
        await Assert.ThrowsAsync<RuleException>(() => world.LogAsync(item, input => input.Applicant = ""));
        var second = await world.LogAsync(item);

        Assert.Equal(["469007100200-2026-00001", "469007100200-2026-00002"], [first, second]);
    }

    [Fact]
    public async Task What_breaks_a_rule_leaves_no_trace()
    {
        await using var world = await World.CreateAsync();
        var item = await world.ItemAsync();

        await Assert.ThrowsAsync<RuleException>(() => world.LogAsync(item, input => input.Number = "110105194912310021"));

        Assert.Empty(await world.Db.AllAsync<Case>());
        Assert.Empty(await world.Db.AllAsync<Tally>());
        Assert.Empty(await world.Db.AllAsync<NumberSeries>());
    }

    [Fact]
    public async Task The_same_form_sent_fifty_times_at_once_makes_one_case()
    {
        await using var world = await World.CreateAsync();
        var (input, agent) = (Sample.Input(await world.ItemAsync()), await world.AgentAsync());

        var logged = await Task.WhenAll(Enumerable.Range(0, 50).Select(_ => Task.Run(() => world.LogCase.RunAsync(input, agent, Ct))));

        Assert.Single(logged.Select(one => one.Number).Distinct());
        Assert.Single(await world.Db.AllAsync<Case>());
    }

    [Fact]
    public async Task Agents_who_log_at_the_same_moment_get_different_numbers()
    {
        await using var world = await World.CreateAsync();
        var (item, agent) = (await world.ItemAsync(), await world.AgentAsync());

        var logged = await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => Task.Run(() => world.LogCase.RunAsync(Sample.Input(item), agent, Ct))));

        Assert.Equal(Enumerable.Range(1, 20).Select(place => CaseNumbers.Format(Sample.Village.Code, 2026, place)), logged.Select(one => one.Number).Order());
    }

    [Theory]
    [InlineData("469007100201", "Access.OutOfScope")]
    [InlineData("999999", "Organisation.UnitUnknown")]
    public async Task An_agent_logs_for_no_other_village(string unit, string code)
    {
        await using var world = await World.CreateAsync();
        var item = await world.ItemAsync();

        var refused = await Assert.ThrowsAsync<RuleException>(() => world.LogAsync(item, input => input.UnitCode = unit));

        Assert.Equal((code, nameof(LogCase.Input.UnitCode)), (refused.Broken[0].Code, refused.Broken[0].Field));
        Assert.Empty(await world.Db.AllAsync<Case>());
    }

    [Fact]
    public async Task A_year_without_a_calendar_promises_nothing()
    {
        await using var world = await World.CreateAsync();
        var item = await world.ItemAsync();
        world.Clock.SetUtcNow(new(2031, 5, 6, 2, 0, 0, TimeSpan.Zero));

        var refused = await Assert.ThrowsAsync<RuleException>(() => world.LogAsync(item));

        Assert.Equal("Workdays.YearNotMaintained", refused.Broken[0].Code);
        Assert.Equal([2031], refused.Broken[0].Args);
        Assert.Empty(await world.Db.AllAsync<Case>());
    }

    [Fact]
    public async Task A_cancelled_item_is_refused_by_its_name()
    {
        await using var world = await World.CreateAsync();
        var item = await world.ItemAsync(Sample.Version("独生子女证", standing: ItemStanding.Cancelled));

        var refused = await Assert.ThrowsAsync<RuleException>(() => world.LogAsync(item));

        Assert.Equal("Case.ItemCancelled", refused.Broken[0].Code);
        Assert.Equal(["独生子女证"], refused.Broken[0].Args);
    }

    [Fact]
    public async Task Numbers_of_people_lie_sealed_in_the_database()
    {
        await using var world = await World.CreateAsync();
        await world.LogAsync(await world.ItemAsync());

        var applicant = Assert.Single(await world.Db.AllAsync<Case>()).Applicant;

        Assert.DoesNotContain(Sample.IdentityNumber, applicant.NumberSealed, StringComparison.Ordinal);
        Assert.Equal("110***********002X", applicant.NumberMasked);
        Assert.Equal(Sample.IdentityNumber, Sample.Seal.Open(applicant.NumberSealed));
    }

    [Fact]
    public async Task A_revoked_post_is_refused_at_once()
    {
        await using var world = await World.CreateAsync();
        var (item, agent) = (await world.ItemAsync(), await world.AgentAsync());
        await using (var db = world.Db.CreateDbContext())
        {
            (await db.Grants.FindAsync([agent.GrantId], Ct))!.Revoke(Sample.Now);
            await db.SaveChangesAsync(Ct);
        }

        var refused = await Assert.ThrowsAsync<RuleException>(() => world.LogCase.RunAsync(Sample.Input(item), agent, Ct));

        Assert.Equal("Access.PostRevoked", refused.Broken[0].Code);
    }
}
