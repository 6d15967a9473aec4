using GovConsole.Access;
using GovConsole.AgentPoints;
using GovConsole.Agents.Roster;
using GovConsole.Agents.Transfers;
using GovConsole.Cases;
using GovConsole.Tests.Support;

namespace GovConsole.Tests.Core.Agents;

/// <summary>A change of agent is handed over on a list with a gapless number that both sign.</summary>
public sealed class AgentHandoverTests : AgentWorld
{
    private static readonly Thing Computer = new() { Kind = ThingKind.Asset, Item = "台式电脑", Count = 1, Note = "含打印机" };

    private async Task<(AgentTenure Former, AgentTenure Successor)> ChangedAsync(string? successor = null)
    {
        var former = await StaffedAsync(account: $"VillageAgent.{Code}");
        await EndAsync(former, Today.AddDays(-10));
        return (former, await AppointAsync("李二", from: Today.AddDays(-9), account: successor));
    }

    private Task<string> DrawAsync(AgentTenure former) => DrawUp.RunAsync(new() { Code = Code, Former = former.Id, Things = [Computer] }, Admin, Ct);

    private async Task SignAsync(AgentTenure former, Side side, Actor actor, string? reason = null) => await Sign.RunAsync(new()
    {
        Code = Code, Former = former.Id, Side = side, Reason = reason, Version = (await LoadHandover.RunAsync(Code, former.Id, Admin, Ct)).Handover!.Version,
    }, actor, Ct);

    [Fact]
    public async Task The_list_says_which_cases_lie_open_and_moves_none()
    {
        var (former, _) = await ChangedAsync();
        var item = await World.ItemAsync();
        var (open, voided) = (await World.LogAsync(item), await World.LogAsync(item));
        await World.AdvanceAsync(voided, GovConsole.Cases.Flow.CaseAction.Void, await World.ActorAsync(Role.Supervisor, Sample.City), input => input.Reason = "录错");

        Assert.Equal($"{Code}Y-2026-00001", await DrawAsync(former));
        var view = await LoadHandover.RunAsync(Code, former.Id, Admin, Ct);
        Assert.Equal((open, "符**"), (Assert.Single(view.Handover!.Cases).Number, view.Cases[0].ApplicantMasked));
        Assert.Equal("台式电脑", Assert.Single(view.Handover.Things).Item);
        Assert.Equal((await World.Db.AllAsync<Case>()).Single(one => one.Number == open).LoggedById, (await World.AgentAsync()).AccountId);
    }

    [Fact]
    public async Task It_is_drawn_up_anew_under_its_number_until_somebody_signs()
    {
        var (former, _) = await ChangedAsync();
        var number = await DrawAsync(former);
        var open = await World.LogAsync(await World.ItemAsync());

        Assert.Equal(number, await DrawAsync(former));
        Assert.Equal(open, Assert.Single((await LoadHandover.RunAsync(Code, former.Id, Admin, Ct)).Handover!.Cases).Number);
        await SignAsync(former, Side.Leaver, Agent);
        Assert.Equal("Agents.HandoverExists", await RefusedAsync(() => DrawAsync(former)));
    }

    [Fact]
    public async Task A_change_is_missing_until_both_have_signed()
    {
        var (former, _) = await ChangedAsync();
        Assert.True((await LoadHandover.RunAsync(Code, former.Id, Admin, Ct)).IsMissing);
        Assert.Equal(1, (await FindAgents.RunAsync(new() { Lack = AgentLack.NotHandedOver }, 1, Admin, Ct)).Total);

        await DrawAsync(former);
        await SignAsync(former, Side.Leaver, Agent);
        Assert.True((await LoadHandover.RunAsync(Code, former.Id, Admin, Ct)).IsMissing);
        await SignAsync(former, Side.Successor, Admin, "新代办员尚无账号");
        Assert.False((await LoadHandover.RunAsync(Code, former.Id, Admin, Ct)).IsMissing);
        Assert.Equal(0, (await FindAgents.RunAsync(new() { Lack = AgentLack.NotHandedOver }, 1, Admin, Ct)).Total);
        Assert.Null((await LoadAgents.RunAsync(Code, Admin, Ct)).NotHandedOver);
    }

    [Fact]
    public async Task Whoever_can_still_sign_signs_in_person_and_nobody_signs_for_both()
    {
        var (former, _) = await ChangedAsync();
        await DrawAsync(former);

        Assert.Equal("Agents.LeaverSigns", await RefusedAsync(() => SignAsync(former, Side.Leaver, Admin, "外出")));
        Assert.Equal("Agents.WitnessIsAdministrator", await RefusedAsync(() => SignAsync(former, Side.Successor, Agent, "代签")));
        Assert.Equal(["Agents.WitnessWhy@SuccessorReason"], await FieldsAsync(() => SignAsync(former, Side.Successor, Admin)));
        await SignAsync(former, Side.Leaver, Agent);
        Assert.Equal("Agents.AlreadySigned", (await FieldsAsync(() => SignAsync(former, Side.Leaver, Agent)))[0].Split('@')[0]);
    }

    [Fact]
    public async Task For_a_leaver_who_is_gone_the_administrator_witnesses_and_another_signs_the_other_side()
    {
        var former = await StaffedAsync();
        await EndAsync(former, Today.AddDays(-10));
        await AppointAsync("李二", from: Today.AddDays(-9));
        await DrawAsync(former);
        await SignAsync(former, Side.Leaver, Admin, "已外出务工，电话核实");

        Assert.Equal("Agents.SameSigner", await RefusedAsync(() => SignAsync(former, Side.Successor, Admin, "尚无账号")));
        await SignAsync(former, Side.Successor, await World.ActorAsync(Role.UnitAdministrator, Sample.Township), "尚无账号");
        var handover = (await LoadHandover.RunAsync(Code, former.Id, Admin, Ct)).Handover!;
        Assert.Equal((true, "已外出务工，电话核实"), (handover.IsSigned, handover.LeaverWitnessed));
    }

    [Fact]
    public async Task Without_a_successor_or_for_one_who_is_there_no_list_is_drawn_up()
    {
        var former = await StaffedAsync();
        Assert.Equal("Agents.NotEnded", await RefusedAsync(() => DrawAsync(former)));
        await EndAsync(former);
        Assert.Equal("Agents.NoSuccessor", await RefusedAsync(() => DrawAsync(former)));
    }

    [Theory]
    [InlineData(-6, false)]
    [InlineData(-7, false)]
    [InlineData(-8, true)]
    public void A_change_is_missing_after_five_working_days(int left, bool missing)
    {
        var former = new AgentTenure { Code = Code, Name = "", PhoneSealed = "", PhoneMasked = "", From = Today.AddDays(-100), Primary = true };
        former.End(Today.AddDays(left), "离任");

        // Monday: whoever left on the Monday before is due today.
        Assert.Equal(missing, TransferRules.IsMissing(former, false, Today, Sample.Calendar));
        Assert.False(TransferRules.IsMissing(former, true, Today, Sample.Calendar));
    }

    [Fact]
    public async Task Lines_that_say_nothing_are_named()
    {
        var (former, _) = await ChangedAsync();

        Assert.Equal(["Agents.ThingMissing@Thing0", "Agents.CountImpossible@Thing1"], await FieldsAsync(() =>
            DrawUp.RunAsync(new() { Code = Code, Former = former.Id, Things = [new(), new() { Item = "钥匙", Count = 0 }] }, Admin, Ct)));
    }
}
