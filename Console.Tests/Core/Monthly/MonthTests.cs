using GovConsole.Access;
using GovConsole.Cases;
using GovConsole.Cases.Flow;
using GovConsole.Kernel;
using GovConsole.Monthly;
using GovConsole.Tests.Core.AgentPoints;
using GovConsole.Tests.Support;

namespace GovConsole.Tests.Core.Monthly;

/// <summary>March 2026 in two villages of a township.</summary>
public sealed class MonthTests : PointWorld
{
    private static readonly DateOnly March = new(2026, 3, 1);

    private LoadMonth Month => new(World.Db, World.Trees, World.Clock);
    private LoadVillageMonth VillageMonth => new(World.Db, World.Trees, World.Clock);
    private ConfirmMonth Confirm => new(World.Db, World.Trees, World.Clock);

    private Task<LoadMonth.View> TownshipAsync() => Month.RunAsync(Sample.Township.Code, March, Admin, Ct);

    private Task ConfirmAsync(Actor? actor = null, string? note = null) => Confirm.RunAsync(new() { Code = Code, Month = March, Note = note }, actor ?? Agent, Ct);

    private Task<GovConsole.Cases.Intake.LogCase.Logged> CaseAsync(GovConsole.Items.Item item) => World.LogCase.RunAsync(Sample.Input(item) with { Channel = Channel.VillageAgent }, Agent, Ct);

    private void PassMonth() => World.Clock.Advance(TimeSpan.FromDays(24));

    [Fact]
    public async Task A_township_is_the_sum_of_its_villages_and_what_the_tallies_say()
    {
        await HealthyAsync();
        await HealthyAsync(Sample.OtherVillage);
        var item = await World.ItemAsync();
        await CaseAsync(item);
        await CaseAsync(item);

        var view = await TownshipAsync();

        Assert.True(view.IsTownship);
        Assert.Equal([2L, 0L], view.Parts.OrderByDescending(part => part.Figures.Received).Select(part => part.Figures.Received));
        Assert.Equal(view.Total.Figures, view.Parts.Aggregate(MonthFigures.None, (sum, part) => sum + part.Figures));
        Assert.Equal((2, 2, 1, 0), (view.Total.Operating, view.Total.Full, view.Total.Idle, view.Total.Confirmed));
        Assert.Equal(Sample.OtherVillage.Code, view.Villages.Single(one => one.IsIdle).Village.Code);
        var city = await Month.RunAsync(null, March, Admin, Ct);
        Assert.Equal((2L, false), (city.Total.Figures.Received, city.IsTownship));
        Assert.Equal(city.Total.Figures, city.Parts.Aggregate(MonthFigures.None, (sum, part) => sum + part.Figures));
    }

    [Fact]
    public void What_is_carried_over_and_what_remains_balance()
    {
        var figures = new MonthFigures(CarriedOver: 4, Received: 9, NotAccepted: 1, Accepted: 8, Closed: 7, InTime: 6, Late: 1, ZeroVisit: 5, Delivered: 3, SentLate: 2);

        Assert.Equal((5, 2), (figures.InHand, figures.SentLate));
        Assert.Equal((10, 4), ((figures + figures).InHand, (figures + figures).SentLate));
    }

    [Fact]
    public async Task What_was_sent_up_after_its_day_counts_as_late()
    {
        await HealthyAsync();
        var item = await World.ItemAsync(Sample.Version(sendUpDays: 1));
        var (prompt, late) = (await KeptAsync(), await KeptAsync());
        await World.AdvanceAsync(prompt.Number, CaseAction.SendUp, Agent);
        Assert.Equal(0, (await TownshipAsync()).Total.Figures.SentLate);
        World.Clock.Advance(TimeSpan.FromDays(10));

        await World.AdvanceAsync(late.Number, CaseAction.SendUp, Agent);

        Assert.Equal(1, (await TownshipAsync()).Total.Figures.SentLate);

        Task<GovConsole.Cases.Intake.LogCase.Logged> KeptAsync() =>
            World.LogCase.RunAsync(Sample.Input(item) with { Channel = Channel.VillageAgent, SendUp = false }, Agent, Ct);
    }

    [Fact]
    public async Task What_was_confirmed_stands_when_more_is_entered()
    {
        await HealthyAsync();
        var item = await World.ItemAsync();
        await CaseAsync(item);
        PassMonth();
        await ConfirmAsync(note: "无特殊情况");

        await World.LogCase.RunAsync(Sample.Input(item) with { Channel = Channel.VillageAgent, ReceivedOn = new(2026, 3, 30), LateReason = "停电" }, Agent, Ct);

        var view = await VillageMonth.RunAsync(Code, March, Agent, Ct);
        Assert.Equal((1L, 2L, true), (view.Village.Figures.Received, view.Village.Ledger.Received, view.Village.Differs));
        Assert.Equal(("无特殊情况", 6, false), (view.Village.Confirmed!.Note, view.Village.Met, view.MayConfirm));
        Assert.Equal(1, (await TownshipAsync()).Total.Confirmed);
        Assert.Equal(1, (await TownshipAsync()).Total.Figures.Received);
    }

    [Fact]
    public async Task The_state_of_the_last_day_is_told_whatever_happened_since()
    {
        await HealthyAsync();
        PassMonth();
        await CheckElement.RunAsync(
            new() { Code = Code, Element = GovConsole.AgentPoints.Element.Place, State = GovConsole.AgentPoints.ElementState.Failed, Note = "门锁着" }, Admin, Ct);

        Assert.Equal(6, (await VillageMonth.RunAsync(Code, March, Agent, Ct)).Village.Met);
        Assert.Equal(5, (await VillageMonth.RunAsync(Code, March.AddMonths(1), Agent, Ct)).Village.Met);
    }

    [Fact]
    public async Task A_month_is_confirmed_once_by_its_own_agent_after_it_is_over()
    {
        await HealthyAsync();
        Assert.Equal("Monthly.NotOver", await RefusedAsync(() => ConfirmAsync()));
        PassMonth();
        Assert.Equal("Monthly.NotOwn", await RefusedAsync(() => ConfirmAsync(Admin)));
        Assert.Equal("Monthly.NoteTooLong", await RefusedAsync(() => ConfirmAsync(note: new string('长', MonthlyReport.NoteMaxLength + 1))));

        await ConfirmAsync();

        Assert.Equal("Monthly.Confirmed", await RefusedAsync(() => ConfirmAsync()));
        Assert.Single(await World.Db.AllAsync<MonthlyReport>());
    }

    [Fact]
    public async Task Two_presses_at_the_same_moment_make_one_report()
    {
        await HealthyAsync();
        PassMonth();

        var presses = await Task.WhenAll(Enumerable.Range(0, 4).Select(async _ =>
        {
            try
            {
                await ConfirmAsync();
                return "";
            }
            catch (RuleException refused)
            {
                return refused.Broken[0].Code;
            }
        }));

        Assert.Single(presses, "");
        Assert.All(presses.Where(press => press != ""), press => Assert.Equal("Monthly.Confirmed", press));
        Assert.Single(await World.Db.AllAsync<MonthlyReport>());
    }

    [Fact]
    public async Task A_month_to_come_and_a_unit_beside_are_not_told()
    {
        Assert.Equal("Monthly.NotYet", await RefusedAsync(() => Month.RunAsync(null, new(2026, 4, 1), Admin, Ct)));
        Assert.Equal("Access.OutOfScope", await RefusedAsync(() => Month.RunAsync(Sample.OtherCity.Code, March, Admin, Ct)));
        Assert.Equal("Access.OutOfScope", await RefusedAsync(() => VillageMonth.RunAsync(Sample.OtherVillage.Code, March, Agent, Ct)));
        Assert.Equal("AgentPoint.NotAVillage", await RefusedAsync(() => VillageMonth.RunAsync(Sample.Township.Code, March, Admin, Ct)));
    }
}
