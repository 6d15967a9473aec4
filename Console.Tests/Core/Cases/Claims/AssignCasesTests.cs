using GovConsole.Access;
using GovConsole.Cases;
using GovConsole.Cases.Claims;
using GovConsole.Cases.Flow;
using GovConsole.Data;
using GovConsole.Kernel;
using GovConsole.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace GovConsole.Tests.Core.Cases.Claims;

public sealed class AssignCasesTests
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task What_somebody_claims_leaves_the_colleagues_queue_and_stays_in_the_units()
    {
        await using var world = await World.CreateAsync();
        var (clerk, other) = (await world.ActorAsync(Role.WindowClerk, Sample.Township), await world.ActorAsync(Role.Approver, Sample.Township));
        var number = await world.LogAsync(await world.ItemAsync());

        Assert.Empty(Assert.Single(await AssignAsync(world, clerk, AssignmentKind.Claimed, number)).Broken);

        Assert.Equal([number], await QueueAsync(world, clerk));
        Assert.Empty(await QueueAsync(world, other));
        Assert.Equal([number], await QueueAsync(world, other, team: true));
    }

    [Fact]
    public async Task The_claim_of_somebody_who_left_holds_no_case()
    {
        await using var world = await World.CreateAsync();
        var (clerk, other) = (await world.ActorAsync(Role.WindowClerk, Sample.Township), await world.ActorAsync(Role.Approver, Sample.Township));
        var number = await world.LogAsync(await world.ItemAsync());
        await AssignAsync(world, clerk, AssignmentKind.Claimed, number);
        Assert.Empty(await QueueAsync(world, other));

        await world.Db.WriteAsync(async db => (await db.Grants.SingleAsync(grant => grant.Id == clerk.GrantId, Ct)).Revoke(Sample.Now), Ct);

        Assert.Equal([number], await QueueAsync(world, other));
        Assert.Null((await world.LoadQueue.RunAsync(other, Ct, team: true))[0].Rows[0].ClaimedBy);
        Assert.Null((await world.LoadCase.RunAsync(number, other, Ct)).Claimant);
        Assert.Empty((await AssignAsync(world, other, AssignmentKind.Claimed, number))[0].Broken);
        Assert.Equal(other.Name, (await world.LoadCase.RunAsync(number, other, Ct)).Claimant);
        Assert.Equal(1, await world.FindCases.CountAsync(new() { Mine = true, Untaken = true }, other, Ct));
    }

    [Fact]
    public async Task Two_who_claim_at_the_same_moment_do_not_both_have_it()
    {
        await using var world = await World.CreateAsync();
        Actor[] actors = [await world.ActorAsync(Role.WindowClerk, Sample.Township), await world.ActorAsync(Role.Approver, Sample.Township)];
        var number = await world.LogAsync(await world.ItemAsync());

        var outcomes = await Task.WhenAll(actors.Select(actor => Task.Run(async () => (await AssignAsync(world, actor, AssignmentKind.Claimed, number))[0])));

        Assert.Single(outcomes, outcome => outcome.Broken.Count == 0);
        Assert.True(outcomes.Single(outcome => outcome.Broken.Count > 0).Broken[0].Code is "Claim.Taken" or "Claim.Moved");
        Assert.Single(await world.Db.AllAsync<Assignment>());
    }

    [Fact]
    public async Task Work_is_given_to_a_colleague_with_a_reason_and_only_for_a_step_of_theirs()
    {
        await using var world = await World.CreateAsync();
        var (clerk, approver, foreign) = (await world.ActorAsync(Role.WindowClerk, Sample.Township),
            await world.ActorAsync(Role.Approver, Sample.Township), await world.ActorAsync(Role.Approver, Sample.OtherTownship));
        var number = await world.LogAsync(await world.ItemAsync());

        Assert.Equal("Claim.ReasonMissing", (await Assert.ThrowsAsync<RuleException>(
            () => AssignAsync(world, clerk, AssignmentKind.Assigned, number, approver.AccountId))).Broken[0].Code);
        Assert.Equal("Claim.NotTheirStep", (await AssignAsync(world, clerk, AssignmentKind.Assigned, number, foreign.AccountId, "出差"))[0].Broken[0].Code);
        Assert.Empty((await AssignAsync(world, clerk, AssignmentKind.Assigned, number, approver.AccountId, " 出差 "))[0].Broken);

        var line = Assert.Single((await world.LoadCase.RunAsync(number, clerk, Ct)).Hands);
        Assert.Equal((approver.Name, clerk.Name, "出差"), (line.To, line.By, line.Reason));
        Assert.Equal([number], await QueueAsync(world, approver));
    }

    [Fact]
    public async Task In_bulk_each_case_is_a_matter_of_its_own()
    {
        await using var world = await World.CreateAsync();
        var clerk = await world.ActorAsync(Role.WindowClerk, Sample.Township);
        var item = await world.ItemAsync();
        var numbers = new[] { await world.LogAsync(item), await world.LogAsync(item, input => input.Key = Guid.CreateVersion7()) };
        await AssignAsync(world, clerk, AssignmentKind.Claimed, numbers[0]);

        var outcomes = await new AssignCases(world.Db, world.Clock).RunAsync(
            new() { Numbers = [.. numbers, "没有"], Kind = AssignmentKind.Claimed }, clerk, Ct);

        Assert.Equal(["Claim.YoursAlready", null, "Case.Unknown"], outcomes.Select(outcome => outcome.Broken.Select(rule => rule.Code).SingleOrDefault()));
    }

    [Fact]
    public async Task Whoever_steps_back_leaves_it_to_all_and_a_step_ends_the_claim()
    {
        await using var world = await World.CreateAsync();
        var clerk = await world.ActorAsync(Role.WindowClerk, Sample.Township);
        var number = await world.LogAsync(await world.ItemAsync());
        await AssignAsync(world, clerk, AssignmentKind.Claimed, number);
        Assert.Empty((await AssignAsync(world, clerk, AssignmentKind.Released, number, reason: "请假"))[0].Broken);
        Assert.Null(Assert.Single(await world.Db.AllAsync<Case>()).ClaimedBy);

        await AssignAsync(world, clerk, AssignmentKind.Claimed, number);
        await world.AdvanceAsync(number, CaseAction.Accept, clerk);

        Assert.Null(Assert.Single(await world.Db.AllAsync<Case>()).ClaimedBy);
        Assert.Equal("Claim.NotYourStep", (await AssignAsync(world, await world.AgentAsync(), AssignmentKind.Claimed, number))[0].Broken[0].Code);
    }

    private static Task<IReadOnlyList<AssignCases.Outcome>> AssignAsync(
        World world, Actor actor, AssignmentKind kind, string number, Guid? to = null, string? reason = null) =>
        new AssignCases(world.Db, world.Clock).RunAsync(new() { Numbers = [number], Kind = kind, To = to, Reason = reason }, actor, Ct);

    private static async Task<IEnumerable<string>> QueueAsync(World world, Actor actor, bool team = false) =>
        (await world.LoadQueue.RunAsync(actor, Ct, team)).SelectMany(group => group.Rows).Select(row => row.Number);
}
