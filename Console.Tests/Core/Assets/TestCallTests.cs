using GovConsole.Access;
using GovConsole.Assets;
using GovConsole.Assets.Calls;
using GovConsole.Tests.Support;

namespace GovConsole.Tests.Core.Assets;

/// <summary>Test calls of a month: who was called, who was not, and who could not be.</summary>
public sealed class TestCallTests : AssetWorld
{
    private static LogTestCall.Input Call(TestCallResult result = TestCallResult.Unanswered, int seconds = 40) => new() { Code = Code, Result = result, Seconds = seconds };

    private Task<CallMonth> MonthAsync(Actor? actor = null, string? month = null) =>
        LoadTestCalls.RunAsync(new(null, month is null ? Sample.Monday : new(2026, int.Parse(month, System.Globalization.CultureInfo.InvariantCulture), 1)), actor ?? Admin, Ct);

    [Fact]
    public async Task The_last_call_says_how_a_point_stands_and_every_month_begins_anew()
    {
        await HealthyAsync();
        Assert.Equal(CallState.NotCalled, Assert.Single((await MonthAsync()).Rows).State);

        await LogTestCall.RunAsync(Call(), Admin, Ct);
        Assert.Equal(CallState.NotReached, (await MonthAsync()).Rows[0].State);
        await LogTestCall.RunAsync(Call(TestCallResult.Answered, 8), Admin, Ct);
        var month = await MonthAsync();
        Assert.Equal((CallState.Answered, 2, 1, 8m, 1), (month.Rows[0].State, month.Calls, month.Unanswered, month.AverageSeconds, month.Due));

        World.Clock.Advance(TimeSpan.FromDays(30));
        Assert.Equal(CallState.NotCalled, (await LoadTestCalls.RunAsync(new(null, new(2026, 4, 1)), Admin, Ct)).Rows[0].State);
        Assert.Equal("Asset.MonthAhead", await RefusedAsync(() => LoadTestCalls.RunAsync(new(null, new(2026, 5, 1)), Admin, Ct)));
    }

    [Fact]
    public async Task A_village_without_a_telephone_is_listed_as_such_and_cannot_be_called()
    {
        await HealthyAsync();
        await DescribePoint.RunAsync(new() { Code = Code, Version = (await PointAsync()).Version, Address = "村委会", Hours = "全天" }, Admin, Ct);
        Assert.Equal((CallState.NoTelephone, 1), ((await MonthAsync()).Rows[0].State, (await MonthAsync())[CallState.NoTelephone]));
        Assert.Equal("Asset.NoTelephone", await RefusedAsync(() => LogTestCall.RunAsync(Call(), Admin, Ct)));

        await AddAsset.RunAsync(Telephone(), Admin, Ct);
        await LogTestCall.RunAsync(Call(), Admin, Ct);
        Assert.Equal("0898-25500001", Assert.Single(await World.Db.AllAsync<TestCall>()).Phone);
    }

    [Fact]
    public async Task A_point_that_does_not_operate_need_not_be_called()
    {
        await OpenAsync();

        Assert.Equal((CallState.NotOperating, 0), ((await MonthAsync()).Rows[0].State, (await MonthAsync()).Due));
        Assert.Equal("Asset.PointNotOperating", await RefusedAsync(() => LogTestCall.RunAsync(Call(), Admin, Ct)));
    }

    public static TheoryData<string, LogTestCall.Input, string> Wrong => new()
    {
        { "no result", Call() with { Result = null }, "Asset.ResultMissing" },
        { "no seconds", Call() with { Seconds = null }, "Asset.SecondsMissing" },
        { "an hour", Call(seconds: 3600), "Asset.SecondsImpossible" },
        { "tomorrow", Call() with { On = Sample.Monday.AddDays(1) }, "Asset.CalledInFuture" },
        { "before the point was opened", Call() with { On = Sample.Monday.AddDays(-1) }, "Asset.CalledBeforeOpening" },
        { "a long note", Call() with { Note = new('长', 201) }, "Asset.TextTooLong" },
    };

    [Theory, MemberData(nameof(Wrong), DisableDiscoveryEnumeration = true)]
    public async Task A_call_that_cannot_be_is_refused(string why, LogTestCall.Input input, string refused)
    {
        await HealthyAsync();

        Assert.Equal((why, refused), (why, await RefusedAsync(() => LogTestCall.RunAsync(input, Admin, Ct))));
    }

    [Fact]
    public async Task Supervisors_and_administrators_call_and_agents_read()
    {
        await HealthyAsync();

        Assert.Equal("Access.Forbidden", await RefusedAsync(() => LogTestCall.RunAsync(Call(), Agent, Ct)));
        await LogTestCall.RunAsync(Call(), await World.ActorAsync(Role.Supervisor, Sample.City), Ct);
        Assert.Equal(CallState.NotReached, Assert.Single((await MonthAsync(Agent)).Rows).State);
        Assert.Empty((await MonthAsync(await World.ActorAsync(Role.Supervisor, Sample.OtherCity))).Rows);
    }
}
