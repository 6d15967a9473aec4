using GovConsole.Access;
using GovConsole.Cases;
using GovConsole.Cases.Flow;
using GovConsole.Jobs;
using GovConsole.Jobs.Schedules;
using GovConsole.Kernel;
using GovConsole.Statistics;
using GovConsole.Tests.Core.JointMatters;
using GovConsole.Tests.Support;

namespace GovConsole.Tests.Core.Cases.Terms;

public sealed class DeemAcceptancesTests : IAsyncLifetime
{
    private World world = null!;
    private TermsDesk desk = null!;

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync() => desk = new(world = await World.CreateAsync());

    public ValueTask DisposeAsync() => world.DisposeAsync();

    [Theory]
    [InlineData(7, CaseStatus.Received)]
    [InlineData(8, CaseStatus.Accepted)]
    [InlineData(30, CaseStatus.Accepted)]
    public async Task Five_silent_working_days_accept_from_the_day_of_receipt_however_late_the_job_runs(int days, CaseStatus status)
    {
        await world.LogAsync(await world.ItemAsync());
        world.Clock.Advance(TimeSpan.FromDays(days));

        await desk.RunAsync(Ct);

        var subject = Assert.Single(await world.Db.AllAsync<Case>());
        Assert.Equal(status, subject.Status);
        if (status is CaseStatus.Received) return;
        Assert.Equal((Sample.Monday, Sample.Monday.AddDays(3)), (subject.AcceptedOn, subject.DueOn));
        var line = (await world.Db.AllAsync<CaseEvent>()).MaxBy(line => line.Place)!;
        Assert.Equal((CaseAction.DeemAccepted, Schedule.Principal, null, Beijing.StartOf(Sample.Monday.AddDays(8))), (line.Action, line.By, line.ById, line.At));
    }

    [Fact]
    public async Task Run_twice_it_accepts_once_and_the_figures_are_a_recount()
    {
        await world.LogAsync(await world.ItemAsync());
        world.Clock.Advance(TimeSpan.FromDays(9));
        await desk.RunAsync(Ct);
        world.Clock.Advance(TimeSpan.FromDays(1));
        await desk.RunAsync(Ct);

        Assert.Equal(2, (await world.Db.AllAsync<CaseEvent>()).Count);
        Assert.Equal([(JobState.Done, 1L), (JobState.Done, 0L)], (await desk.JobsAsync()).Select(job => (job.State, job.Done)));
        Assert.Equal(1, await AcceptedAsync());
        Assert.Empty(await world.MiscountedAsync());
    }

    [Fact]
    public async Task Killed_in_the_middle_it_goes_on_where_it_stopped()
    {
        var item = await world.ItemAsync();
        for (var i = 0; i < 4; i++) await world.LogAsync(item);
        world.Clock.Advance(TimeSpan.FromDays(9));

        await desk.KillAsync(after: 3, Ct);
        Assert.Equal(2, (await world.Db.AllAsync<Case>()).Count(one => one.Status is CaseStatus.Accepted));
        await desk.RunAsync(Ct);

        Assert.All(await world.Db.AllAsync<Case>(), one => Assert.Equal(CaseStatus.Accepted, one.Status));
        Assert.Equal(8, (await world.Db.AllAsync<CaseEvent>()).Count);
        Assert.Equal([(JobState.Done, 4L)], (await desk.JobsAsync()).Select(job => (job.State, job.Done)));
    }

    [Fact]
    public async Task What_is_with_the_applicant_or_answered_in_time_is_left_alone()
    {
        var item = await world.ItemAsync();
        var clerk = await world.ActorAsync(Role.WindowClerk, Sample.Township);
        await world.AdvanceAsync(await world.LogAsync(item), CaseAction.NotifyDefects, clerk, deed => deed.Content = "缺结婚证");
        await world.AdvanceAsync(await world.LogAsync(item), CaseAction.RefuseAcceptance, clerk, deed => deed.Reason = "不属于本机关职权");
        world.Clock.Advance(TimeSpan.FromDays(30));

        await desk.RunAsync(Ct);

        Assert.DoesNotContain(await world.Db.AllAsync<CaseEvent>(), line => line.Action is CaseAction.DeemAccepted);
    }

    [Fact]
    public async Task What_waits_for_another_part_of_its_joint_matter_is_not_accepted_by_silence()
    {
        await world.SeedThemesAsync();
        await world.LogRestaurantAsync();
        world.Clock.Advance(TimeSpan.FromDays(30));

        await desk.RunAsync(Ct);

        var cases = await world.Db.AllAsync<Case>();
        Assert.Contains(cases, one => one.Waits);
        Assert.All(cases, one => Assert.Equal(one.Waits ? CaseStatus.Received : CaseStatus.Accepted, one.Status));
    }

    private async Task<long> AcceptedAsync()
    {
        await using var db = world.Db.CreateDbContext();
        return (await db.SumAsync([Sample.City.Code], Facet.All, Period.Month(Sample.Monday), Ct))[(Sample.City.Code, "")][Measure.Accepted];
    }
}
