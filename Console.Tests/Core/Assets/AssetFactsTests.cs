using GovConsole.Assets;
using GovConsole.Kernel;
using GovConsole.Tests.Support;

namespace GovConsole.Tests.Core.Assets;

/// <summary>What an assessment is told of the equipment of many villages at once, today and on a past day.</summary>
public sealed class AssetFactsTests : AssetWorld
{
    private static readonly Period March = Period.Month(Sample.Monday);

    [Fact]
    public async Task Every_point_has_a_line_as_of_the_day()
    {
        await HealthyAsync();
        await OpenAsync(Sample.OtherVillage);
        var computer = await AddAsset.RunAsync(Computer() with { InUseSince = new(2026, 3, 2) }, Admin, Ct);
        await AddAsset.RunAsync(Telephone(), Admin, Ct);
        await RecordHeartbeat.RunAsync(computer, await BindBrowser.RunAsync(computer, Agent, Ct), Ct);
        await ReportFault.RunAsync(new() { Asset = computer, What = "花屏", FoundOn = new(2026, 3, 4) }, Agent, Ct);
        await LogTestCall.RunAsync(new() { Code = Code, Result = TestCallResult.Unanswered, Seconds = 40 }, Admin, Ct);
        await Later(1);
        await RepairFault.RunAsync(new() { Fault = (await FaultAsync()).Id, Repairer = "维修部", How = "换屏" }, Admin, Ct);
        await LogTestCall.RunAsync(new() { Code = Code, Result = TestCallResult.Answered, Seconds = 4 }, Admin, Ct);

        var none = new AssetFacts
        {
            Code = Sample.OtherVillage.Code, Computers = 0, Telephones = 0, LastHeartbeatOn = null, SilentSince = null,
            OpenFaults = 0, LateFaults = 0, Calls = 0, Unanswered = 0, LastCallOn = null,
        };
        var monday = none with { Code = Code, Computers = 1, Telephones = 1, LastHeartbeatOn = Sample.Monday, OpenFaults = 1, LateFaults = 1, Calls = 1, Unanswered = 1, LastCallOn = Sample.Monday };
        Assert.Equal([monday, none], await OfAsync(Sample.Monday));
        Assert.Equal([monday with { OpenFaults = 0, Calls = 2, LastCallOn = new(2026, 3, 10) }, none], await OfAsync(new(2026, 3, 10)));
        Assert.Equal([monday with { SilentSince = new(2026, 3, 13), OpenFaults = 0, Calls = 2, LastCallOn = new(2026, 3, 10) }, none], await OfAsync(new(2026, 3, 31)));
        Assert.Equal(
            [monday with { SilentSince = new(2026, 3, 13), OpenFaults = 0, LateFaults = 0, Calls = 0, Unanswered = 0, LastCallOn = new(2026, 3, 10) }, none],
            await OfAsync(new(2026, 4, 30), Period.Month(new(2026, 4, 1))));
    }

    [Fact]
    public async Task One_computer_that_is_heard_is_enough()
    {
        await HealthyAsync();
        var heard = await AddAsset.RunAsync(Computer(), Admin, Ct);
        await AddAsset.RunAsync(Computer("DF-PC-002"), Admin, Ct);
        var binding = await BindBrowser.RunAsync(heard, Agent, Ct);
        await Later(4);
        Assert.Equal(new(2026, 3, 13), (await OfAsync(new(2026, 3, 13)))[0].SilentSince);

        await RecordHeartbeat.RunAsync(heard, binding, Ct);

        Assert.Null((await OfAsync(new(2026, 3, 13)))[0].SilentSince);
    }

    [Fact]
    public async Task An_unknown_village_has_no_line() => Assert.Empty(await GatherAssetFacts.RunAsync(["469007100299"], March, Sample.Monday, Ct));

    private async Task<List<AssetFacts>> OfAsync(DateOnly day, Period? period = null) =>
        [.. (await GatherAssetFacts.RunAsync([Code, Sample.OtherVillage.Code], period ?? March, day, Ct)).Values.OrderBy(facts => facts.Code)];
}
