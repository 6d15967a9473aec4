using GovConsole.Access;
using GovConsole.AgentDays;
using GovConsole.AgentPoints;
using GovConsole.Agents.Rotas;
using GovConsole.Cases.Flow;
using GovConsole.Cases.Ledger;
using GovConsole.Kernel;
using GovConsole.Ratings;
using GovConsole.Tests.Core.Agents;
using GovConsole.Tests.Core.Cases.Ledger;
using GovConsole.Tests.Support;

namespace GovConsole.Tests.Core.AgentDays;

public sealed class AgentDayTests : AgentWorld
{
    private static readonly CaseAction[] Granted = [CaseAction.Accept, CaseAction.Assign, CaseAction.Propose, CaseAction.Grant];

    private LoadAgentDay LoadDay => new(World.Db, World.Trees, World.Calendars, World.Clock);

    private Task<AgentDayView> DayAsync() => LoadDay.RunAsync(Agent, Ct);

    [Fact]
    public async Task A_day_holds_each_errand_and_its_list_is_as_long()
    {
        await StaffedAsync();
        await StoreCasesAsync();

        var day = await DayAsync();

        Assert.Equal(["补正"], day.Of(Errand.Supply).Select(one => one.Applicant));
        Assert.Equal(["未报送"], day.Of(Errand.SendUp).Select(one => one.Applicant));
        Assert.Equal(["退回"], day.Of(Errand.CameBack).Select(one => one.Applicant));
        Assert.Equal([("久等", 5), ("刚到", 0)], day.Of(Errand.Collect).Select(one => (one.Applicant, one.Workdays)));
        Assert.Equal(["在途"], day.Of(Errand.UnderWay).Select(one => one.Applicant));
        Assert.Equal(["归档"], day.Of(Errand.Archive).Select(one => one.Applicant));
        Assert.Equal(day.Of(Errand.SendUp).Count, await CountAsync(new() { Mine = true, Status = CaseStatus.Received, Sending = SendingState.NotSent }));
        Assert.Equal(day.Of(Errand.CameBack).Count, await CountAsync(new() { Mine = true, Status = CaseStatus.Received, Sending = SendingState.Sent }));
        Assert.Equal(day.Of(Errand.Supply).Count, await CountAsync(new() { Mine = true, Status = CaseStatus.AwaitingCorrection }));
        Assert.Equal(day.Of(Errand.Collect).Count, await CountAsync(new() { Mine = true, Delivery = DeliveryState.ToCollect }));
        Assert.Equal(day.Of(Errand.UnderWay).Count, await CountAsync(new() { Mine = true, Delivery = DeliveryState.UnderWay }));
        Assert.Equal(day.Of(Errand.Archive).Count, await CountAsync(new() { Mine = true, Status = CaseStatus.Delivered }));
        Assert.Equal(day.LoggedToday, await CountAsync(new() { Measure = GovConsole.Statistics.Measure.Received, From = Today, To = Today }));
        Assert.Equal(["符小妹", "未报送", "刚到"], day.Logged.Select(one => one.Applicant));
    }

    [Fact]
    public async Task Who_waits_too_long_is_to_be_called_and_so_is_who_rated_badly()
    {
        await StaffedAsync();
        await StoreCasesAsync();

        var calls = (await DayAsync()).Calls;

        Assert.Equal([(CallReason.Collect, "久等"), (CallReason.Supply, "补正"), (CallReason.CallBack, "差评")], calls.Select(call => (call.Why, call.Applicant)));
        Assert.All(calls, call => Assert.DoesNotContain(Sample.Phone, call.PhoneMasked, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_neighbour_sees_nothing_of_it()
    {
        await StaffedAsync();
        await StoreCasesAsync();

        var day = await LoadDay.RunAsync(await World.ActorAsync(Role.VillageAgent, Sample.OtherVillage), Ct);

        Assert.Empty(day.Held);
        Assert.Empty(day.Calls);
        Assert.Equal(0, day.LoggedToday);
        Assert.Null(day.Point);
    }

    [Fact]
    public async Task Who_serves_today_stands_there_with_the_six_ones()
    {
        var tenure = await StaffedAsync();
        await RotaAsync("AAAAAAAAAA--");

        var day = await DayAsync();

        Assert.Equal(DayClass.Workday, day.Duty.Class);
        Assert.All(day.Duty.Slots, slot => Assert.Equal(tenure.Name, slot.Person?.Name));
        Assert.Equal(6, day.Point?.Elements.Count);
        Assert.Equal(PointStatus.Operating, day.Point?.Status);
    }

    [Fact]
    public async Task Only_a_unit_with_an_agent_point_has_such_a_day() => Assert.Equal("Day.NotAVillage",
        (await Assert.ThrowsAsync<RuleException>(async () => await LoadDay.RunAsync(await World.ActorAsync(Role.WindowClerk, Sample.Township), Ct))).Broken[0].Code);

    private async Task StoreCasesAsync()
    {
        var item = await World.ItemAsync();
        var rated = Shelf.Case(item, Sample.Now.AddDays(-20), Sample.Village, [.. Granted, CaseAction.Deliver, CaseAction.Archive], "差评");
        await World.Db.StoreAsync(
            Shelf.Case(item, Sample.Now.AddDays(-1), Sample.Village, [CaseAction.ReturnDown], "退回"),
            Shelf.Case(item, Sample.Now.AddDays(-12), Sample.Village, [CaseAction.NotifyDefects], "补正"),
            Shelf.Case(item, Sample.Now.AddDays(-7), Sample.Village, Granted, "久等"),
            Shelf.Case(item, Sample.Now.AddHours(-9), Sample.Village, Granted, "刚到"),
            Shelf.Case(item, Sample.Now.AddDays(-7), Sample.Village, [.. Granted, CaseAction.SendParcel], "在途"),
            Shelf.Case(item, Sample.Now.AddDays(-7), Sample.Village, [.. Granted, CaseAction.Deliver], "归档"),
            rated,
            Shelf.Case(item, Sample.Now.AddMinutes(-2), Sample.Village, [], "未报送", sendUp: false),
            Shelf.Case(item, Sample.Now.AddMinutes(-1), Sample.Village, []));
        var rating = new Rating { CaseId = rated.Id, Level = Satisfaction.Dissatisfied, Way = RatingWay.Phone, RatedAt = Sample.Now.AddDays(-5), RatedOn = Today.AddDays(-5) };
        rating.Open(Today.AddDays(10));
        rating.Take(new(CureAction.Verify, Sample.Now.AddDays(-1), Guid.Empty, "李主任", "不属实", Upheld: false));
        await World.Db.StoreAsync(rating);
    }

    private Task<long> CountAsync(CaseFilter filter) => World.FindCases.CountAsync(filter, Agent, Ct);
}
