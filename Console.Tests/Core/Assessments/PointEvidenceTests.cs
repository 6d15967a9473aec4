using GovConsole.Agents.Books;
using GovConsole.Assessments.Evidence;
using GovConsole.Assets;
using GovConsole.Cases;
using GovConsole.Data;
using GovConsole.Tests.Core.AgentPoints;
using GovConsole.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace GovConsole.Tests.Core.Assessments;

public sealed class PointEvidenceTests : PointWorld
{
    private async Task<PointEvidence?> SeenAsync(string? code = null) => await new LoadPointEvidence(
        World.Db, World.Trees, new GatherAgentFacts(World.Db, World.Calendars, World.Clock), new GatherAssetFacts(World.Db, World.Calendars), World.Clock).RunAsync(code ?? Code, Admin, Ct);

    [Fact]
    public async Task Cases_and_late_entries_of_thirty_days_are_told()
    {
        await HealthyAsync();
        var item = await World.ItemAsync();
        await World.LogCase.RunAsync(Sample.Input(item) with { Channel = Channel.VillageAgent }, Agent, Ct);
        await World.LogCase.RunAsync(Sample.Input(item) with { Channel = Channel.VillageAgent, ReceivedOn = Sample.Monday.AddDays(-4), LateReason = "停电" }, Agent, Ct);

        var seen = (await SeenAsync())!;

        Assert.Equal((2, 1, 2, 0), (seen.Cases, seen.LateCases, seen.LastSerial, seen.MissingSerials));
        World.Clock.Advance(TimeSpan.FromDays(30));
        Assert.Equal(0, (await SeenAsync())!.Cases);
    }

    [Fact]
    public async Task A_number_that_is_gone_is_missed()
    {
        await HealthyAsync();
        var item = await World.ItemAsync();
        foreach (var _ in Enumerable.Range(0, 3)) await World.LogCase.RunAsync(Sample.Input(item) with { Channel = Channel.VillageAgent }, Agent, Ct);

        // As if the last case had been taken out of the database.
        await World.Db.WriteAsync(db => db.Set<NumberSeries>().Where(x => x.Unit == Code).ExecuteUpdateAsync(row => row.SetProperty(x => x.Last, x => x.Last + 1), Ct), Ct);

        Assert.Equal((4, 1), ((await SeenAsync())!.LastSerial, (await SeenAsync())!.MissingSerials));
    }

    [Fact]
    public async Task The_edition_on_the_wall_is_held_against_the_one_in_force()
    {
        await HealthyAsync();
        Assert.True((await SeenAsync())!.IsEditionCurrent);

        await PublishRules.RunAsync(new() { Unit = Sample.City.Code, Name = "2026年版" }, Admin, Ct);

        Assert.Equal(("2026年版", null, false), ((await SeenAsync())!.Edition, (await SeenAsync())!.SeenEdition, (await SeenAsync())!.IsEditionCurrent));
    }

    [Fact]
    public async Task A_village_without_a_point_has_no_evidence() => Assert.Null(await SeenAsync(Sample.OtherVillage.Code));
}
