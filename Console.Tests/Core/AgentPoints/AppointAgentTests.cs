using GovConsole.Access;
using GovConsole.AgentPoints;
using GovConsole.Audit;
using GovConsole.Kernel;
using GovConsole.Tests.Support;

namespace GovConsole.Tests.Core.AgentPoints;

public sealed class AppointAgentTests : PointWorld
{
    private async Task<AgentTenure> PrimaryAsync() => (await LoadPoint.RunAsync(Code, Admin, Ct)).Primary!;

    private async Task EndAsync(DateOnly? to = null) =>
        await EndTenure.RunAsync(new() { Code = Code, Tenure = (await PrimaryAsync()).Id, To = to, Reason = "换届离任" }, Admin, Ct);

    [Fact]
    public async Task The_telephone_is_closed_and_shown_masked_until_somebody_entitled_asks()
    {
        await OpenAsync();
        await AppointAgent.RunAsync(Appointment(), Admin, Ct);

        var tenure = await PrimaryAsync();
        Assert.Equal("138****0000", tenure.PhoneMasked);
        Assert.DoesNotContain(Sample.Phone, tenure.PhoneSealed, StringComparison.Ordinal);
        Assert.Equal(Sample.Phone, await RevealAgentPhone.RunAsync(Code, tenure.Id, Admin, Ct));
        Assert.Contains(await World.Db.AllAsync<AuditEntry>(), entry => entry.Deed == "Audit.AgentPhoneRevealed" && entry.Subject == Code);
    }

    [Fact]
    public async Task A_second_primary_agent_is_refused_and_the_first_is_named()
    {
        await OpenAsync();
        await AppointAgent.RunAsync(Appointment("符小明"), Admin, Ct);

        var broken = await Assert.ThrowsAsync<RuleException>(() => AppointAgent.RunAsync(Appointment("李二"), Admin, Ct));

        Assert.Equal(("AgentPoint.SecondPrimaryAgent", (object)"符小明"), (broken.Broken[0].Code, broken.Broken[0].Args[0]));
        Assert.Single(await World.Db.AllAsync<AgentTenure>());
    }

    [Fact]
    public async Task Of_twelve_who_appoint_at_the_same_moment_one_succeeds()
    {
        await OpenAsync();

        var outcomes = await Task.WhenAll(Enumerable.Range(0, 12).Select(async i =>
        {
            try
            {
                await AppointAgent.RunAsync(Appointment($"代办员{i}"), Admin, Ct);
                return "appointed";
            }
            catch (RuleException refused)
            {
                return refused.Broken[0].Code;
            }
        }));

        Assert.Equal(1, outcomes.Count(outcome => outcome == "appointed"));
        Assert.Equal(11, outcomes.Count(outcome => outcome == "AgentPoint.SecondPrimaryAgent"));
        Assert.Single(await World.Db.AllAsync<AgentTenure>());
    }

    [Fact]
    public async Task The_database_itself_holds_the_rule_of_one()
    {
        await OpenAsync();
        await AppointAgent.RunAsync(Appointment(), Admin, Ct);

        var broken = await Assert.ThrowsAsync<RuleException>(() => GovConsole.Data.Writing.WriteAsync(World.Db, db =>
        {
            db.Add(new AgentTenure { Code = Code, Name = "李二", PhoneSealed = "", PhoneMasked = "", From = Sample.Monday, Primary = true });
            return Task.CompletedTask;
        }, Ct));

        Assert.Equal("Rule.Duplicate", broken.Broken[0].Code);
    }

    [Fact]
    public async Task Stand_ins_are_as_many_as_wanted()
    {
        await OpenAsync();
        foreach (var name in new[] { "甲", "乙" }) await AppointAgent.RunAsync(Appointment(name) with { Primary = false }, Admin, Ct);

        Assert.Equal(2, (await World.Db.AllAsync<AgentTenure>()).Count);
    }

    [Fact]
    public async Task Times_of_primary_agents_do_not_overlap()
    {
        await OpenAsync();
        await AppointAgent.RunAsync(Appointment() with { From = Sample.Monday.AddDays(-30) }, Admin, Ct);
        await EndAsync(Sample.Monday.AddDays(-5));

        Assert.Equal("AgentPoint.TenureOverlaps", await RefusedAsync(() =>
            AppointAgent.RunAsync(Appointment("李二") with { From = Sample.Monday.AddDays(-5) }, Admin, Ct)));
        await AppointAgent.RunAsync(Appointment("李二") with { From = Sample.Monday.AddDays(-4) }, Admin, Ct);
    }

    [Fact]
    public async Task When_the_primary_agent_leaves_the_element_fails_until_another_is_checked()
    {
        await HealthyAsync();
        await EndAsync();

        Assert.Equal((ElementState.Failed, CheckSource.Automatic, "换届离任"), await StateAsync());
        Assert.Null((await PointAsync()).FullUntil);
        Assert.Equal(1, (await FindPoints.RunAsync(new() { Agentless = true }, 1, Admin, Ct)).Total);

        World.Clock.Advance(TimeSpan.FromDays(1));
        await AppointAgent.RunAsync(Appointment("李二"), Admin, Ct);
        Assert.Equal(ElementState.Failed, (await ElementAsync(Element.Agent)).State);
        await PassAsync(Element.Agent);
        Assert.NotNull((await PointAsync()).FullUntil);
    }

    [Fact]
    public async Task An_account_must_be_that_of_an_agent_of_this_village()
    {
        await OpenAsync();
        await World.ActorAsync(Role.VillageAgent, Sample.OtherVillage);

        Assert.Equal("AgentPoint.AccountNotOfVillage", await RefusedAsync(() =>
            AppointAgent.RunAsync(Appointment() with { UserName = $"VillageAgent.{Sample.OtherVillage.Code}" }, Admin, Ct)));
        await AppointAgent.RunAsync(Appointment() with { UserName = $"villageagent.{Code}" }, Admin, Ct);
        Assert.Equal(Agent.AccountId, (await PrimaryAsync()).AccountId);
    }

    [Fact]
    public async Task What_is_missing_is_named_at_its_field()
    {
        await OpenAsync();

        var broken = await Assert.ThrowsAsync<RuleException>(() => AppointAgent.RunAsync(new() { Code = Code, From = Sample.Monday.AddDays(1) }, Admin, Ct));
        Assert.Equal(["Name", "Phone", "From"], broken.Broken.Select(rule => rule.Field));
        Assert.Equal("Access.Forbidden", await RefusedAsync(() => AppointAgent.RunAsync(Appointment(), Agent, Ct)));
    }

    private async Task<(ElementState, CheckSource, string?)> StateAsync()
    {
        var element = await ElementAsync(Element.Agent);
        return (element.State, element.Source, element.Note);
    }
}
