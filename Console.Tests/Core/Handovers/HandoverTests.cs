using GovConsole.Access;
using GovConsole.Cases;
using GovConsole.Cases.Flow;
using GovConsole.Handovers;
using GovConsole.Kernel;
using GovConsole.Tests.Support;

namespace GovConsole.Tests.Core.Handovers;

public sealed class HandoverTests
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task What_the_receiver_confirms_moves_and_what_it_refuses_stays()
    {
        await using var world = await World.CreateAsync();
        var cases = await world.LieAsync(3);
        var number = await world.GiveAsync(cases);
        Assert.All(cases, one => Assert.Equal(Sample.Village.Code, world.CaseAsync(one).Result.HolderCode));

        world.Clock.Advance(TimeSpan.FromDays(2));
        await world.SignAsync(number, (2, "缺结婚证原件"));

        var after = new List<Case>();
        foreach (var one in cases) after.Add(await world.CaseAsync(one));
        Assert.Equal([Sample.Township.Code, Sample.Village.Code, Sample.Township.Code], after.Select(subject => subject.HolderCode));
        // The day of the list, not that of the signature; the history names both people.
        Assert.Equal([Sample.Monday, null, Sample.Monday], after.Select(subject => subject.SentUpOn));
        Assert.Equal((CaseAction.SendUp, "VillageAgent@福久村民委员会", $"{number}（WindowClerk@八所镇）"), (after[0].Events[^1].Action, after[0].Events[^1].By, after[0].Events[^1].Note));

        var list = (await world.LoadHandover.RunAsync(number, await world.AgentAsync(), Ct)).Handover;
        Assert.Equal((HandoverState.Closed, "VillageAgent@福久村民委员会", Sample.Now, "WindowClerk@八所镇", Sample.Now.AddDays(2)), (list.State, list.GivenBy, list.GivenAt, list.SignedBy, list.SignedAt));
        Assert.Equal([(LineState.Confirmed, null), (LineState.Refused, "缺结婚证原件"), (LineState.Confirmed, null)], list.Lines.Select(line => (line.State, line.Reason)));
        Assert.Equal([("居民身份证、结婚证", 2, 1)], list.Lines.Select(line => (line.Contents!, line.Originals, line.Copies)).Distinct());
    }

    [Fact]
    public async Task Numbers_have_no_gap_and_a_form_sent_twice_makes_one_list()
    {
        await using var world = await World.CreateAsync();
        var (cases, agent) = (await world.LieAsync(3), await world.AgentAsync());
        var input = new GiveHandover.Input { Cases = [cases[0]] };

        var first = await world.GiveHandover.RunAsync(input, agent, Ct);
        Assert.Equal(first, await world.GiveHandover.RunAsync(input, agent, Ct));
        await Assert.ThrowsAsync<RuleException>(() => world.GiveAsync(cases[0], cases[1]));
        var second = await world.GiveAsync(cases[1], cases[2]);

        Assert.Equal(["469007100200H-2026-00001", "469007100200H-2026-00002"], [first, second]);
        Assert.Equal(2, (await world.Db.AllAsync<Handover>()).Count);
    }

    [Fact]
    public async Task A_case_stands_on_one_open_list_and_comes_free_again()
    {
        await using var world = await World.CreateAsync();
        var cases = await world.LieAsync(2);
        var number = await world.GiveAsync(cases);
        Assert.Empty(await world.FindHandable.RunAsync(await world.AgentAsync(), Ct));

        var listed = await Assert.ThrowsAsync<RuleException>(() => world.GiveAsync(cases[1]));
        await world.TakeBackHandover.RunAsync(new(number, 0, "漏了一件"), await world.AgentAsync(), Ct);
        var again = await world.GiveAsync(cases);
        await world.SignAsync(again, (1, "缺少原件"));

        Assert.Equal("Handover.AlreadyListed", listed.Broken[0].Code);
        Assert.Equal([cases[0]], Assert.Single(await world.FindHandable.RunAsync(await world.AgentAsync(), Ct)).Rows.Select(row => row.Number));
    }

    [Fact]
    public async Task Of_two_lists_with_the_same_case_at_the_same_moment_one_is_made()
    {
        await using var world = await World.CreateAsync();
        var (cases, agent) = (await world.LieAsync(1), await world.AgentAsync());

        var tries = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Record.ExceptionAsync(() => world.GiveHandover.RunAsync(new() { Cases = cases }, agent, Ct)).AsTask()));

        Assert.Single(tries, failure => failure is null);
        Assert.All(tries.OfType<RuleException>(), refused => Assert.True(refused.Broken[0].Code is "Handover.AlreadyListed" or "Rule.Stale", refused.Message));
        Assert.Single(await world.Db.AllAsync<Handover>());
    }

    [Fact]
    public async Task A_result_comes_down_on_a_list_and_is_delivered_in_the_village()
    {
        await using var world = await World.CreateAsync();
        var number = await world.LogAsync(await world.ItemAsync());
        var (clerk, approver) = (await world.TownshipClerkAsync(), await world.ActorAsync(Role.Approver, Sample.Township));
        await world.AdvanceAsync(number, CaseAction.Accept, clerk);
        foreach (var action in new[] { CaseAction.Assign, CaseAction.Propose, CaseAction.Grant })
            await world.AdvanceAsync(number, action, approver, deed => deed.OnPaper = true);

        var list = await world.GiveHandover.RunAsync(new() { Cases = [number] }, clerk, Ct);
        var agent = await world.AgentAsync();
        await world.SignHandover.RunAsync(new() { Number = list, Version = 0, Answers = [new(1, true)] }, agent, Ct);
        await world.AdvanceAsync(number, CaseAction.Deliver, agent, deed => (deed.DeliveryWay, deed.Receiver) = (DeliveryWay.Agent, "符小妹"));

        Assert.Equal(CaseStatus.Delivered, (await world.CaseAsync(number)).Status);
    }

    [Fact]
    public async Task What_moved_on_meanwhile_is_not_confirmed_and_nothing_else_moves_with_it()
    {
        await using var world = await World.CreateAsync();
        var cases = await world.LieAsync(2);
        var number = await world.GiveAsync(cases);
        await world.AdvanceAsync(cases[0], CaseAction.SendUp, await world.AgentAsync());

        var refused = await Assert.ThrowsAsync<RuleException>(() => world.SignAsync(number));

        Assert.Equal([("Handover.MovedOn", "Line1")], refused.Broken.Select(rule => (rule.Code, rule.Field)));
        Assert.Equal(Sample.Village.Code, (await world.CaseAsync(cases[1])).HolderCode);
        await world.SignAsync(number, (1, "已单独报送"));
        Assert.Equal(Sample.Township.Code, (await world.CaseAsync(cases[1])).HolderCode);
    }

    [Fact]
    public async Task Only_the_receiving_unit_signs_once_and_never_the_giver_himself()
    {
        await using var world = await World.CreateAsync();
        var number = await world.GiveAsync(await world.LieAsync(1));
        var (agent, clerk) = (await world.AgentAsync(), await world.TownshipClerkAsync());
        // The agent is also a clerk of the township.
        var grant = Grant.Of(agent.AccountId, Role.WindowClerk, Sample.Township.Path, "test", Sample.Now);
        await world.Db.StoreAsync(grant);

        Assert.Equal("Handover.NotForYou", await CodeAsync(await world.ActorAsync(Role.WindowClerk, Sample.City)));
        Assert.Equal("Handover.Unknown", await CodeAsync(await world.ActorAsync(Role.WindowClerk, Sample.OtherCity)));
        Assert.Equal("Access.Forbidden", await CodeAsync(await world.ActorAsync(Role.Leader, Sample.Township)));
        Assert.Equal("Handover.SignedByGiver", await CodeAsync(agent with { Role = Role.WindowClerk, GrantId = grant.Id, Unit = Sample.Township.Path }));
        Assert.Equal("Rule.Stale", await CodeAsync(clerk, version: 7));
        Assert.Null(await CodeAsync(clerk));
        Assert.Equal("Handover.NotOpen", await CodeAsync(clerk, version: 1));
        Assert.Equal("Handover.NotOpen", (await Assert.ThrowsAsync<RuleException>(() => world.TakeBackHandover.RunAsync(new(number, 1, "晚了"), agent, Ct))).Broken[0].Code);

        async Task<string?> CodeAsync(Actor actor, int version = 0) => (await Record.ExceptionAsync(() =>
            world.SignHandover.RunAsync(new() { Number = number, Version = version, Answers = [new(1, true)] }, actor, Ct)) as RuleException)?.Broken[0].Code;
    }

    [Fact]
    public async Task Each_side_finds_its_lists()
    {
        await using var world = await World.CreateAsync();
        var cases = await world.LieAsync(2);
        var (open, signed) = (await world.GiveAsync(cases[0]), await world.GiveAsync(cases[1]));
        await world.SignAsync(signed);
        var (agent, clerk) = (await world.AgentAsync(), await world.TownshipClerkAsync());

        Assert.Equal([open], await NumbersAsync(clerk, new(FindHandovers.Side.In, HandoverState.Open)));
        Assert.Equal([signed, open], await NumbersAsync(agent, new(FindHandovers.Side.Out)));
        Assert.Empty(await NumbersAsync(agent, new(FindHandovers.Side.In)));
        Assert.Empty(await NumbersAsync(await world.ActorAsync(Role.VillageAgent, Sample.OtherVillage), new()));
        Assert.Equal((1, 0), (await world.FindHandovers.CountToSignAsync(clerk, Ct), await world.FindHandovers.CountToSignAsync(agent, Ct)));

        async Task<IEnumerable<string>> NumbersAsync(Actor actor, FindHandovers.Filter filter) => (await world.FindHandovers.RunAsync(filter, actor, Ct)).Rows.Select(row => row.Number);
    }
}
