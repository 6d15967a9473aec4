using GovConsole.Access;
using GovConsole.Assets;
using GovConsole.Assets.Heartbeats;
using GovConsole.Tests.Support;

namespace GovConsole.Tests.Core.Assets;

/// <summary>A bound browser is heard, as rarely and as cheaply as is promised, and nobody else is.</summary>
public sealed class HeartbeatTests : AssetWorld
{
    private async Task<(Guid Asset, Guid Binding)> BoundAsync()
    {
        await HealthyAsync();
        var id = await AddAsset.RunAsync(Computer(), Admin, Ct);
        return (id, await BindBrowser.RunAsync(id, Agent, Ct));
    }

    [Fact]
    public async Task A_day_is_one_row_and_what_comes_too_soon_is_none()
    {
        var (id, binding) = await BoundAsync();
        var answers = new List<Heartbeat>();
        foreach (var minutes in new[] { 0, 0, 5, 5, 14 * 60 })
        {
            World.Clock.Advance(TimeSpan.FromMinutes(minutes));
            answers.Add(await RecordHeartbeat.RunAsync(id, binding, Ct));
        }

        Assert.Equal([Heartbeat.FirstOfDay, Heartbeat.TooSoon, Heartbeat.TooSoon, Heartbeat.Recorded, Heartbeat.FirstOfDay], answers);
        Assert.Equal(
            [(Sample.Monday, Sample.Now, Sample.Now.AddMinutes(10), 2), (Sample.Monday.AddDays(1), Sample.Now.AddMinutes(850), Sample.Now.AddMinutes(850), 1)],
            (await World.Db.AllAsync<HeartbeatDay>()).OrderBy(day => day.Day).Select(day => (day.Day, day.FirstAt, day.LastAt, day.Beats)));
        var asset = await AssetAsync(id);
        Assert.Equal((Sample.Now.AddMinutes(850), Sample.Monday.AddDays(1), 2), (asset.LastHeardAt, asset.LastHeardOn, asset.Version));
    }

    [Fact]
    public async Task Only_the_browser_that_is_bound_now_to_a_computer_in_use_is_heard()
    {
        var (id, first) = await BoundAsync();
        var second = await BindBrowser.RunAsync(id, Admin, Ct);
        Assert.Equal(Heartbeat.Unbound, await RecordHeartbeat.RunAsync(id, first, Ct));
        Assert.Equal(Heartbeat.Unbound, await RecordHeartbeat.RunAsync(Guid.CreateVersion7(), second, Ct));
        Assert.Equal(Heartbeat.FirstOfDay, await RecordHeartbeat.RunAsync(id, second, Ct));

        await UnbindBrowser.RunAsync(id, Agent, Ct);
        World.Clock.Advance(TimeSpan.FromHours(1));
        Assert.Equal(Heartbeat.Unbound, await RecordHeartbeat.RunAsync(id, second, Ct));
        Assert.Equal("Asset.NotBound", await RefusedAsync(() => UnbindBrowser.RunAsync(id, Agent, Ct)));

        var third = await BindBrowser.RunAsync(id, Agent, Ct);
        await RetireAsset.RunAsync(new() { Asset = id, Version = (await AssetAsync(id)).Version, Reason = "报废" }, Admin, Ct);
        Assert.Equal(Heartbeat.Unbound, await RecordHeartbeat.RunAsync(id, third, Ct));
        Assert.Equal(
            [AssetDeed.Added, AssetDeed.Bound, AssetDeed.Bound, AssetDeed.Unbound, AssetDeed.Bound, AssetDeed.Retired],
            (await World.Db.AllAsync<AssetChange>()).OrderBy(line => line.Id).Select(line => line.Deed));
    }

    [Fact]
    public async Task A_browser_is_bound_to_a_computer_by_who_works_there()
    {
        await HealthyAsync();
        var (computer, telephone) = (await AddAsset.RunAsync(Computer(), Admin, Ct), await AddAsset.RunAsync(Telephone(), Admin, Ct));

        Assert.Equal("Asset.NotAComputer", await RefusedAsync(() => BindBrowser.RunAsync(telephone, Agent, Ct)));
        Assert.Equal("Access.Forbidden", await RefusedAsync(async () => await BindBrowser.RunAsync(computer, await World.ActorAsync(Role.Supervisor, Sample.City), Ct)));
        Assert.Equal("AgentPoint.Unknown", await RefusedAsync(async () => await BindBrowser.RunAsync(computer, await World.ActorAsync(Role.VillageAgent, Sample.OtherVillage), Ct)));
    }

    [Fact]
    public async Task A_turned_clock_makes_a_computer_silent_and_a_heartbeat_ends_it()
    {
        var (id, binding) = await BoundAsync();
        await RecordHeartbeat.RunAsync(id, binding, Ct);
        Assert.Equal([null, null, null, null, new DateOnly(2026, 3, 13), new DateOnly(2026, 3, 13)], await SinceAsync(0, 1, 1, 1, 1, 1));

        await RecordHeartbeat.RunAsync(id, binding, Ct);

        Assert.Equal([null], await SinceAsync(0));
    }

    private async Task<List<DateOnly?>> SinceAsync(params int[] steps)
    {
        var since = new List<DateOnly?>();
        foreach (var days in steps)
        {
            World.Clock.Advance(TimeSpan.FromDays(days));
            since.Add((await LoadVillageAssets.RunAsync(Code, Agent, Ct)).Assets[0].SilentSince);
        }
        return since;
    }
}
