using System.Globalization;
using GovConsole.Access;
using GovConsole.Cases.Flow;
using GovConsole.Cases.Ledger;
using GovConsole.Tests.Support;

namespace GovConsole.Tests.Core.Cases.Ledger;

public sealed class LoadQueueTests
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    // The promise is three working days, so a case accepted n working days ago is due in 3 - n.
    [Theory]
    [InlineData("2026-03-02", QueueGroup.Overdue, "2026-03-05", -2)]
    [InlineData("2026-03-04", QueueGroup.DueToday, "2026-03-09", 0)]
    [InlineData("2026-03-05", QueueGroup.DueSoon, "2026-03-10", 1)]
    [InlineData("2026-03-06", QueueGroup.DueSoon, "2026-03-11", 2)]
    [InlineData("2026-03-09", QueueGroup.DueLater, "2026-03-12", 3)]
    public async Task What_runs_is_grouped_by_its_due_day(string received, QueueGroup kind, string due, int margin)
    {
        await using var world = await World.CreateAsync();
        await world.Db.StoreAsync(Shelf.Case(await world.ItemAsync(), Morning(received), Sample.Village, [CaseAction.Accept]));

        var group = Assert.Single(await world.LoadQueue.RunAsync(Sample.Actor(Role.Approver, Sample.Township), Ct));

        var row = Assert.Single(group.Rows);
        Assert.Equal((kind, 1, DateOnly.Parse(due, CultureInfo.InvariantCulture), margin), (group.Kind, group.Total, row.DueOn, row.Margin));
    }

    [Fact]
    public async Task What_is_not_accepted_is_due_on_the_last_day_of_its_notice()
    {
        await using var world = await World.CreateAsync();
        await world.Db.StoreAsync(Shelf.Case(await world.ItemAsync(), Morning("2026-03-05"), Sample.Village, []));

        var group = Assert.Single(await world.LoadQueue.RunAsync(Sample.Actor(Role.WindowClerk, Sample.Township), Ct));

        Assert.Equal(QueueGroup.ToAccept, group.Kind);
        Assert.Equal((new DateOnly(2026, 3, 12), 3), (group.Rows[0].DueOn, group.Rows[0].Margin));
    }

    public static TheoryData<Role, QueueGroup[]> Waits => new()
    {
        { Role.VillageAgent, [QueueGroup.ToCorrect, QueueGroup.ToHandOver] },
        { Role.WindowClerk, [QueueGroup.ToAccept] },
        { Role.Approver, [QueueGroup.ToAccept, QueueGroup.DueLater, QueueGroup.Suspended] },
        { Role.Supervisor, [] },
        { Role.Leader, [] },
    };

    [Theory, MemberData(nameof(Waits))]
    public async Task A_case_waits_for_those_whose_step_is_next(Role role, QueueGroup[] kinds)
    {
        await using var world = await World.CreateAsync();
        var item = await world.ItemAsync();
        CaseAction[][] ways =
        [
            [], [CaseAction.NotifyDefects], [CaseAction.Accept], [CaseAction.Accept, CaseAction.Assign, CaseAction.Suspend],
            [CaseAction.Accept, CaseAction.Assign, CaseAction.Propose, CaseAction.Grant], [CaseAction.RefuseAcceptance],
        ];
        await world.Db.StoreAsync([.. ways.Select(way => Shelf.Case(item, Sample.Now.AddHours(-6), Sample.Village, way))]);
        var actor = Sample.Actor(role, role is Role.VillageAgent ? Sample.Village : Sample.Township);

        var groups = await world.LoadQueue.RunAsync(actor, Ct);

        Assert.Equal(kinds, groups.Select(group => group.Kind));
        Assert.Equal(await world.FindCases.CountAsync(new() { Mine = true, Untaken = true }, actor, Ct), groups.Sum(group => group.Total));
    }

    [Fact]
    public async Task A_long_group_is_counted_whole_and_shows_the_most_pressing()
    {
        await using var world = await World.CreateAsync();
        var item = await world.ItemAsync();
        await world.Db.StoreAsync([.. Enumerable.Range(0, 60).Select(i => Shelf.Case(item, Morning("2026-03-02").AddMinutes(-i), Sample.Village, [CaseAction.Accept]))]);
        await world.Db.StoreAsync(Shelf.Case(item, Morning("2026-02-27"), Sample.Village, [CaseAction.Accept], "最急"));

        var group = Assert.Single(await world.LoadQueue.RunAsync(Sample.Actor(Role.Approver, Sample.Township), Ct));

        Assert.Equal((61, LoadQueue.Shown, "最急"), (group.Total, group.Rows.Count, group.Rows[0].Applicant));
    }

    [Fact]
    public async Task Nothing_waits_for_a_neighbour()
    {
        await using var world = await World.CreateAsync();
        await world.Db.StoreAsync(Shelf.Case(await world.ItemAsync(), Sample.Now, Sample.Village, []));

        Assert.Empty(await world.LoadQueue.RunAsync(Sample.Actor(Role.WindowClerk, Sample.OtherTownship), Ct));
        // Neither for the township's superior: it may act, but it is not asked to.
        Assert.Empty(await world.LoadQueue.RunAsync(Sample.Actor(Role.WindowClerk, Sample.City), Ct));
    }

    private static DateTime Morning(string day) => GovConsole.Kernel.Beijing.Utc(DateOnly.Parse(day, CultureInfo.InvariantCulture).ToDateTime(new(9, 0)));
}
