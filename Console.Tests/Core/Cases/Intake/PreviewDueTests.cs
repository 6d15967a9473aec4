using GovConsole.Access;
using GovConsole.Kernel;
using GovConsole.Tests.Support;
using GovConsole.Workdays.Limits;

namespace GovConsole.Tests.Core.Cases.Intake;

public sealed class PreviewDueTests
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(0, "2026-03-09")]
    [InlineData(3, "2026-03-12")]
    [InlineData(5, "2026-03-16")]
    public async Task The_promise_is_told_before_anything_is_written(int promised, string due)
    {
        await using var world = await World.CreateAsync();

        var told = await world.PreviewDue.RunAsync(TimeLimit.Workdays(promised), null, await world.AgentAsync(), Ct);

        Assert.Equal(DateOnly.Parse(due, System.Globalization.CultureInfo.InvariantCulture), told);
    }

    [Fact]
    public async Task A_promise_into_a_year_without_calendar_is_not_guessed()
    {
        await using var world = await World.CreateAsync();
        world.Clock.Advance(TimeSpan.FromDays(290));

        var refused = await Assert.ThrowsAsync<RuleException>(async () =>
            await world.PreviewDue.RunAsync(TimeLimit.Workdays(20), null, await world.AgentAsync(), Ct));

        Assert.Equal("Workdays.YearNotMaintained", Assert.Single(refused.Broken).Code);
    }

    [Fact]
    public async Task Only_those_who_receive_cases_ask()
    {
        await using var world = await World.CreateAsync();
        var leader = await world.ActorAsync(Role.Leader, Sample.City);

        await Assert.ThrowsAsync<RuleException>(() => world.PreviewDue.RunAsync(TimeLimit.Workdays(3), null, leader, Ct));
    }
}
