using GovConsole.Access;
using GovConsole.Cases;
using GovConsole.Cases.Flow;
using GovConsole.Cases.Terms;
using GovConsole.Items;
using GovConsole.Items.Drafts;
using GovConsole.Jobs;
using GovConsole.Kernel;
using GovConsole.Statistics;
using GovConsole.Tests.Support;
using GovConsole.Workdays;

namespace GovConsole.Tests.Core.Cases.Terms;

/// <summary>A day off on the Wednesday after, entered when cases are already in hand: open ones move, closed ones keep what was stamped.</summary>
public sealed class RedateCasesTests : IAsyncLifetime
{
    private World world = null!;
    private TermsDesk desk = null!;
    private Item item = null!;

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        desk = new(world = await World.CreateAsync());
        item = await world.ItemAsync();
    }

    public ValueTask DisposeAsync() => world.DisposeAsync();

    [Fact]
    public async Task Open_cases_move_with_a_line_in_their_history_and_closed_ones_keep_their_stamp()
    {
        var (open, closed, received) = (await AcceptedAsync(), await AcceptedAsync(), await world.LogAsync(item));
        var approver = await world.ActorAsync(Role.Approver, Sample.Township);
        foreach (var action in new[] { CaseAction.Assign, CaseAction.Propose, CaseAction.Grant }) await world.AdvanceAsync(closed, action, approver);
        var stamp = (await FindAsync(closed)).CalendarVersion;

        await HolidayAsync();
        await desk.RunAsync(Ct, nightly: false);

        var moved = await FindAsync(open);
        Assert.Equal(Sample.Monday.AddDays(4), moved.DueOn);
        var line = (await LinesAsync(moved)).Single(line => line.Action is CaseAction.Redate);
        Assert.Contains(new Redated("DueOn", "2026-03-12", "2026-03-13"), Redated.Read(line.Note));
        Assert.Contains(Redated.Read(line.Note), one => one.Term == "StatutoryDueOn");
        Assert.Equal((CaseStatus.Accepted, "系统"), (line.To, line.By));
        var kept = await FindAsync(closed);
        Assert.Equal((Sample.Monday.AddDays(3), stamp), (kept.DueOn, kept.CalendarVersion));
        Assert.DoesNotContain(await LinesAsync(kept), line => line.Action is CaseAction.Redate);
        Assert.DoesNotContain(await LinesAsync(await FindAsync(received)), line => line.Action is CaseAction.Redate);
        Assert.Equal(("Terms.Redated", JobState.Done), (Assert.Single(await desk.JobsAsync()).MessageCode, (await desk.JobsAsync())[0].State));
    }

    [Fact]
    public async Task Killed_in_the_middle_and_run_again_each_case_has_one_line_and_the_figures_are_a_recount()
    {
        for (var i = 0; i < 5; i++) await AcceptedAsync();
        await HolidayAsync();

        await desk.KillAsync(after: 2, Ct);
        Assert.Equal(2, (await RedatesAsync()).Count);
        await desk.RunAsync(Ct, nightly: false);

        Assert.Equal(5, (await RedatesAsync()).Select(line => line.CaseId).Distinct().Count());
        Assert.Equal(5, (await RedatesAsync()).Count);
        Assert.All(await world.Db.AllAsync<Case>(), one => Assert.Equal(Sample.Monday.AddDays(4), one.DueOn));
        Assert.Equal(5, await DueAsync());
        Assert.Empty(await world.MiscountedAsync());
    }

    [Fact]
    public async Task A_holiday_taken_back_moves_them_back_and_nobody_elsewhere()
    {
        var number = await AcceptedAsync();
        await HolidayAsync(Sample.OtherCity);
        await desk.RunAsync(Ct, nightly: false);
        Assert.Empty(await RedatesAsync());

        await HolidayAsync();
        await desk.RunAsync(Ct, nightly: false);
        await new RemoveLocalHoliday(world.Db, world.Calendars, world.Clock).RunAsync(
            new() { Unit = Sample.City.Path, Date = Sample.Monday.AddDays(2), Reason = "通知撤销" }, await KeeperAsync(Sample.City), Ct);
        await desk.RunAsync(Ct, nightly: false);

        Assert.Equal(Sample.Monday.AddDays(3), (await FindAsync(number)).DueOn);
        Assert.Equal(2, (await RedatesAsync()).Count);
    }

    [Theory]
    [InlineData(2, 2)]
    [InlineData(5, 3)]
    public async Task A_revised_item_gives_those_received_under_it_the_better_promise_and_never_a_worse_one(int revised, int due)
    {
        var before = await AcceptedAsync();
        world.Clock.Advance(TimeSpan.FromDays(1));
        var same = await AcceptedAsync();
        var draft = ItemDraft.Of(item.Versions[0]) with { EffectiveFrom = Sample.Monday.AddDays(1), PromisedDays = revised };

        await new ReviseItem(world.Db, world.Clock).RunAsync(new() { Code = item.Code, Number = 1, Reason = "调整时限", Draft = draft }, await KeeperAsync(Sample.Province), Ct);
        await desk.RunAsync(Ct, nightly: false);

        Assert.Equal(Sample.Monday.AddDays(3), (await FindAsync(before)).DueOn);
        Assert.Equal(Sample.Monday.AddDays(1 + due), (await FindAsync(same)).DueOn);
        Assert.Equal(revised < 3 ? 1 : 0, (await RedatesAsync()).Count);
    }

    private async Task<string> AcceptedAsync()
    {
        var number = await world.LogAsync(item);
        await world.AdvanceAsync(number, CaseAction.Accept, await world.ActorAsync(Role.WindowClerk, Sample.Township));
        return number;
    }

    private async Task HolidayAsync(GovConsole.Organisation.Unit? unit = null) => await new SetLocalHoliday(world.Db, world.Calendars, world.Clock).RunAsync(
        new() { Unit = (unit ?? Sample.City).Path, Date = Sample.Monday.AddDays(2), Name = "三月三", Notice = "放假通知" }, await KeeperAsync(unit ?? Sample.City), Ct);

    private Task<Actor> KeeperAsync(GovConsole.Organisation.Unit unit) => world.ActorAsync(Role.UnitAdministrator, unit);

    private async Task<Case> FindAsync(string number) => (await world.Db.AllAsync<Case>()).Single(one => one.Number == number);

    private async Task<List<CaseEvent>> LinesAsync(Case subject) => [.. (await world.Db.AllAsync<CaseEvent>()).Where(line => line.CaseId == subject.Id)];

    private async Task<List<CaseEvent>> RedatesAsync() => [.. (await world.Db.AllAsync<CaseEvent>()).Where(line => line.Action is CaseAction.Redate)];

    private async Task<long> DueAsync()
    {
        await using var db = world.Db.CreateDbContext();
        var period = new Period(Sample.Monday.AddDays(4), Sample.Monday.AddDays(4));
        return (await db.SumAsync([Sample.City.Code], Facet.All, period, Ct))[(Sample.City.Code, "")][Measure.DueInHand];
    }
}
