using GovConsole.Access;
using GovConsole.Audit;
using GovConsole.Jobs;
using GovConsole.Kernel;
using GovConsole.Reports.Bulletins;
using GovConsole.Reports.Publications;
using GovConsole.Reports.Saved;
using GovConsole.Reports.Statements;
using GovConsole.Tests.Core.Reports.Publications;
using GovConsole.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace GovConsole.Tests.Core.Reports.Saved;

/// <summary>Reports that a unit keeps at hand, and those that are drafted by themselves.</summary>
public sealed class SavedReportTests : PublicationWorld
{
    private SaveReport Save => new(World.Db, World.Trees, World.Clock);
    private DropSavedReport Drop => new(World.Db, World.Clock);
    private FindSavedReports Kept => new(World.Db, World.Trees);

    // The first of March 2026 is a Sunday; there are no holidays.
    [Theory]
    [InlineData(ReportKind.Daily, "2026-03-01", null, "2026-03-10", "2026-03-01 2026-03-02 2026-03-03 2026-03-04 2026-03-05 2026-03-06 2026-03-07 2026-03-08 2026-03-09")]
    [InlineData(ReportKind.Daily, "2026-01-01", "2026-03-08", "2026-03-10", "2026-03-09")]
    [InlineData(ReportKind.Daily, "2026-01-01", "2026-03-05", "2026-03-07", "")]
    [InlineData(ReportKind.Daily, "2026-01-01", "2026-03-05", "2026-03-09", "2026-03-06 2026-03-07 2026-03-08")]
    [InlineData(ReportKind.Weekly, "2026-03-01", null, "2026-03-02", "2026-02-23")]
    [InlineData(ReportKind.Weekly, "2026-03-02", null, "2026-03-02", "")]
    [InlineData(ReportKind.Weekly, "2026-01-01", "2026-02-23", "2026-03-08", "")]
    [InlineData(ReportKind.Monthly, "2026-02-10", null, "2026-03-01", "")]
    [InlineData(ReportKind.Monthly, "2026-02-10", null, "2026-03-02", "2026-02-01")]
    [InlineData(ReportKind.Monthly, "2026-02-10", "2026-02-01", "2026-03-31", "")]
    [InlineData(ReportKind.Quarterly, "2026-01-01", null, "2026-04-01", "2026-01-01")]
    [InlineData(ReportKind.Yearly, "2025-12-31", null, "2026-01-01", "2025-01-01")]
    [InlineData(ReportKind.Yearly, "2026-01-01", null, "2026-12-31", "")]
    public void A_period_is_due_once_it_is_over_and_a_working_day_has_begun(ReportKind kind, string savedOn, string? drafted, string today, string due) => Assert.Equal(
        due, string.Join(' ', SavedReportRules.Due(kind, Day(savedOn), drafted is null ? null : Day(drafted), Day(today), Sample.Calendar).Select(period => $"{period.From:yyyy-MM-dd}")));

    [Fact]
    public async Task A_scheduled_report_waits_as_a_draft_on_the_first_working_morning_however_often_the_job_runs()
    {
        await SaveAsync("全市周报", scheduled: true);
        await SaveAsync("随时看的", ReportKind.Daily);
        Assert.Equal(0, await ScheduleAsync());

        World.Clock.Advance(TimeSpan.FromDays(6));
        Assert.Equal(0, await ScheduleAsync());
        World.Clock.Advance(TimeSpan.FromDays(1));
        Assert.Equal((1, 0), (await ScheduleAsync(), await ScheduleAsync()));

        var job = Assert.Single(await World.Db.AllAsync<Job>(), job => job.Kind == DraftScheduled.Kind);
        var (first, second) = (await RunAsync(new DraftScheduled(Draft, Chinese), job), await RunAsync(new DraftScheduled(Draft, Chinese), job));
        var draft = Assert.Single(await World.Db.AllAsync<Publication>());
        Assert.Equal((PublicationState.Draft, ReportKind.Weekly, Sample.Monday, Admin.Name), (draft.State, draft.Kind, draft.From, draft.DraftedBy));
        Assert.Equal((first.Url, first.Url), ($"/reports/published/{draft.Id}", second.Url));
        Assert.Equal(Sample.Monday, (await Kept.RunAsync(Admin, Ct)).Single(row => row.Report.IsScheduled).Report.DraftedFrom);

        await Publish.RunAsync(draft.Id, 0, Admin, Ct);
        Assert.Equal("Saved.AlreadyPublished", (await RunAsync(new DraftScheduled(Draft, Chinese), job)).Code);
    }

    [Fact]
    public async Task Who_lost_the_post_has_nothing_drafted_and_the_list_says_so()
    {
        await SaveAsync("全市周报", scheduled: true);
        await using (var db = World.Db.CreateDbContext())
            await db.Grants.Where(grant => grant.Id == Admin.GrantId).ExecuteUpdateAsync(row => row.SetProperty(x => x.RevokedAt, Sample.Now), Ct);
        World.Clock.Advance(TimeSpan.FromDays(7));

        Assert.Equal(0, await ScheduleAsync());
        Assert.True(Assert.Single(await Kept.RunAsync(await World.ActorAsync(Role.Leader, Sample.City), Ct)).HasStopped);
    }

    [Fact]
    public async Task A_statement_is_kept_beside_the_bulletins_and_never_drafted()
    {
        await Save.RunAsync(new() { Name = "超期", Statement = StatementKind.Overdue, About = Sample.City.Code }, Admin, Ct);
        var both = new SaveReport.Input { Name = "压缩", Statement = StatementKind.Compression, About = Sample.City.Code, IsScheduled = true };
        Assert.Equal("Saved.NotDrafted", await RefusedAsync(() => Save.RunAsync(both, Admin, Ct)));

        Assert.Equal(StatementKind.Overdue, Assert.Single(await Kept.RunAsync(Admin, Ct)).Report.Statement);
        World.Clock.Advance(TimeSpan.FromDays(60));
        Assert.Equal(0, await ScheduleAsync());
    }

    [Fact]
    public async Task A_unit_keeps_its_own_by_name_and_takes_them_off()
    {
        await SaveAsync("乙");
        var id = await SaveAsync("  甲 ");
        Assert.Equal("Saved.NameTaken", await RefusedAsync(() => SaveAsync("甲")));
        Assert.Equal("Saved.NameMissing", await RefusedAsync(() => SaveAsync(" ")));
        Assert.Equal("Saved.NameTooLong", await RefusedAsync(() => SaveAsync(new('字', SavedReport.NameMaxLength + 1))));

        var colleague = await World.ActorAsync(Role.Leader, Sample.City);
        Assert.Equal(["乙", "甲"], (await Kept.RunAsync(colleague, Ct)).Select(row => row.Report.Name).Order(StringComparer.Ordinal));
        var other = await World.ActorAsync(Role.UnitAdministrator, Sample.Township);
        Assert.Empty(await Kept.RunAsync(other, Ct));
        Assert.Equal("Saved.Unknown", await RefusedAsync(() => Drop.RunAsync(id, other, Ct)));
        Assert.Equal("Access.Forbidden", await RefusedAsync(() => Drop.RunAsync(id, colleague, Ct)));
        Assert.Equal("Access.OutOfScope", await RefusedAsync(() => Save.RunAsync(new() { Name = "外市", About = Sample.OtherCity.Code }, Admin, Ct)));

        await Drop.RunAsync(id, Admin, Ct);
        Assert.Equal("乙", Assert.Single(await Kept.RunAsync(Admin, Ct)).Report.Name);
        Assert.Equal(["Audit.ReportSaved", "Audit.ReportSaved", "Audit.ReportDropped"],
            (await World.Db.AllAsync<AuditEntry>()).Where(entry => entry.Deed.StartsWith("Audit.Report", StringComparison.Ordinal)).OrderBy(entry => entry.Id).Select(entry => entry.Deed));
    }

    [Fact]
    public async Task A_unit_keeps_so_many_and_no_more()
    {
        for (var i = 0; i < SavedReportRules.Most; i++) await SaveAsync($"报表{i}");

        Assert.Equal("Saved.TooMany", await RefusedAsync(() => SaveAsync("又一份")));
    }

    private Task<Guid> SaveAsync(string name, ReportKind kind = ReportKind.Weekly, bool scheduled = false) =>
        Save.RunAsync(new() { Name = name, Kind = kind, About = Sample.City.Code, IsScheduled = scheduled }, Admin, Ct);

    private async Task<long> ScheduleAsync()
    {
        var job = new Job { Kind = ScheduleReports.Kind, Arguments = "{}", Owner = "系统", CreatedAt = World.Clock.UtcNow() };
        await World.Db.StoreAsync(job);
        return Convert.ToInt64((await RunAsync(new ScheduleReports(World.Db, World.Calendars, World.Clock), job)).Args[0], null);
    }

    private async Task<JobResult> RunAsync(IJobHandler handler, Job job)
    {
        await using (var db = World.Db.CreateDbContext())
            await db.Jobs.Where(x => x.Id == job.Id).ExecuteUpdateAsync(row => row.SetProperty(x => x.State, JobState.Running), Ct);
        return await handler.RunAsync(new JobRun(World.Db, World.Clock, job), Ct);
    }

    private static DateOnly Day(string day) => DateOnly.ParseExact(day, "yyyy-MM-dd", null);

    private static async Task<string?> RefusedAsync(Func<Task> run) => (await Assert.ThrowsAsync<RuleException>(run)).Broken[0].Code;

    private static readonly IReportWords Chinese = new Spoken();

    private sealed class Spoken : IReportWords
    {
        public LocalizedString this[string name] => Texts.Chinese[name];
        public LocalizedString this[string name, params object[] arguments] => Texts.Chinese[name, arguments];
        public IEnumerable<LocalizedString> GetAllStrings(bool includeParentCultures) => Texts.Chinese.GetAllStrings(includeParentCultures);
    }
}
