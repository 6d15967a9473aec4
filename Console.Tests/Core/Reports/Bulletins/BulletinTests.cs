using System.Globalization;
using GovConsole.Access;
using GovConsole.Audit;
using GovConsole.Cases;
using GovConsole.Cases.Flow;
using GovConsole.Items;
using GovConsole.Kernel;
using GovConsole.Organisation;
using GovConsole.Reports.Bulletins;
using GovConsole.Statistics;
using GovConsole.Statistics.Dashboards;
using GovConsole.Statistics.Indicators;
using GovConsole.Tests.Core.Reports.Pdf;
using GovConsole.Tests.Support;
using MiniExcelLibs;

namespace GovConsole.Tests.Core.Reports.Bulletins;

/// <summary>A month in which one township worked and another did not.</summary>
public sealed class BulletinTests : IAsyncLifetime
{
    private static readonly DateOnly March = new(2026, 3, 1);

    private World world = null!;

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        world = await World.CreateAsync();
        var promised = await world.ItemAsync();
        var immediate = await world.ItemAsync(Sample.Version("养老保险参保登记", HandlingKind.Immediate, 0));
        var approver = await world.ActorAsync(Role.Approver, Sample.Township);
        var cases = new List<(string Number, Item Item)>();
        foreach (var item in new[] { promised, promised, promised, immediate, immediate }) cases.Add((await world.LogAsync(item), item));
        foreach (var (number, _) in cases) await world.AdvanceAsync(number, CaseAction.Accept, approver, input => input.Materials = Sample.Brought);
        foreach (var (number, _) in cases.Where(each => each.Item == immediate)) await world.AdvanceAsync(number, CaseAction.Grant, approver);

        // One promised case early by a day, one late by a day, one left in hand.
        foreach (var (number, days) in new[] { (cases[0].Number, 2), (cases[1].Number, 2) })
        {
            world.Clock.Advance(TimeSpan.FromDays(days));
            await world.AdvanceAsync(number, CaseAction.Assign, approver);
            await world.AdvanceAsync(number, CaseAction.Propose, approver);
            await world.AdvanceAsync(number, CaseAction.Grant, approver);
        }
    }

    public ValueTask DisposeAsync() => world.DisposeAsync();

    [Fact]
    public async Task The_bulletin_says_what_the_dashboard_says()
    {
        var bulletin = await IssueAsync(Sample.City);
        var dashboard = await Load.RunAsync(new(Period.Month(March)) { Unit = Sample.City.Code }, await LeaderAsync(), Ct);

        Assert.Equal(dashboard.Figures.Select(figure => figure.Now.Value), bulletin.Figures.Figures.Select(figure => figure.Now.Value));
        Assert.Equal(["5", "5", "4", "2", "2", "3.00", "50.00%", "75.00%", "1", "0.00%"], bulletin.Figures.Ranking!.Total.Readings.Select(Texts.Chinese.Value));
    }

    [Fact]
    public async Task Every_number_of_the_table_opens_the_list_that_it_counts()
    {
        var bulletin = await IssueAsync(Sample.City);
        var leader = await LeaderAsync();
        foreach (var counted in bulletin.Figures.Ranking!.Rows.Append(bulletin.Figures.Ranking.Total).SelectMany(row => row.Readings).SelectMany(reading => reading.Counts))
        {
            var query = counted.Cases;
            var listed = await world.FindCases.CountAsync(
                new() { Unit = query.Unit, Own = query.Own, Measure = query.Measure, From = query.From, To = query.To, Channel = (Channel?)query.Channel }, leader, Ct);
            Assert.Equal(counted.Number, listed);
        }
    }

    [Fact]
    public async Task The_rows_add_up_to_the_total_and_idle_units_are_named()
    {
        var bulletin = await IssueAsync(Sample.City);
        var ranking = bulletin.Figures.Ranking!;

        foreach (var (i, indicator) in IssueBulletin.Columns.Index().Where(column => column.Item.Form is IndicatorForm.Number))
            Assert.Equal(ranking.Total.Readings[i].Value, ranking.Rows.Sum(row => row.Readings[i].Value));
        Assert.Equal(["东河镇", "东方临港产业园"], bulletin.Idle);
    }

    [Fact]
    public async Task The_paper_tells_it_in_both_languages_on_numbered_pages()
    {
        var bulletin = await IssueAsync(Sample.City);
        var chinese = Paper.Write(BulletinReport.Of(bulletin, Texts.Chinese).ToPdf(Texts.Chinese));
        var english = Paper.Write(BulletinReport.Of(bulletin, Texts.English).ToPdf(Texts.English));

        Assert.Empty(chinese.Result.MissingCharacters.Concat(english.Result.MissingCharacters));
        var text = chinese.Text.Replace(" ", "", StringComparison.Ordinal);
        foreach (var said in new[] { "东方市政务服务运行情况月通报", "收件5件，受理5件，办结4件", "无可比数据", "总按时办结率75.00%", "零业务单位2个：东河镇、东方临港产业园", "上期结转0件＋本期受理5件＝本期办结4件＋期末在办1件", bulletin.Number, $"第1页/共{chinese.Pages.Count}页" })
            Assert.Contains(said, text.Replace("\n", "", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.Contains("Monthly Bulletin", english.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(ReportKind.Daily, "运行情况日报", "2026年3月1日，东方市", "比前一日无可比数据，比上年同日无可比数据")]
    [InlineData(ReportKind.Weekly, "运行情况周报", "2026年2月23日至2026年3月1日，东方市", "比上周无可比数据，比上年同期无可比数据")]
    [InlineData(ReportKind.Monthly, "运行情况月通报", "2026年3月（截至3月13日），东方市", "比上月同期无可比数据，比上年同期无可比数据")]
    [InlineData(ReportKind.Quarterly, "运行情况季度通报", "2026年第1季度（截至3月13日），东方市", "比上季度同期无可比数据，比上年同期无可比数据")]
    [InlineData(ReportKind.Yearly, "运行情况年报", "2026年（截至3月13日），东方市", "受理量比上年同期无可比数据。")]
    public async Task Every_kind_of_bulletin_speaks_of_its_own_period(ReportKind kind, string title, string days, string compared)
    {
        var form = BulletinReport.Of(await IssueAsync(Sample.City, kind), Texts.Chinese);
        var volume = form.Chapters[0].Sayings.Single(saying => saying.Key == "Volume").Text;

        Assert.Contains(title, form.Title, StringComparison.Ordinal);
        Assert.StartsWith(days, volume, StringComparison.Ordinal);
        Assert.Contains(compared, volume, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_text_names_who_led_and_who_rose_by_how_much()
    {
        var units = BulletinReport.Of(await IssueAsync(Sample.City), Texts.Chinese).Chapters.Single(chapter => chapter.Name == "各单位办理情况");

        Assert.Equal(
            ["办结居首的是八所镇（4件），居末的是东河镇、东方临港产业园（0件）。各单位总按时办结率均为75.00%。", "与上月同期相比，受理量增加最多的是八所镇，增加5件（—）。", "零业务单位2个：东河镇、东方临港产业园。"],
            units.Sayings.Select(saying => saying.Text));
    }

    [Fact]
    public async Task Page_workbook_and_paper_say_the_same_numbers()
    {
        var form = BulletinReport.Of(await IssueAsync(Sample.City), Texts.Chinese);
        using var file = new MemoryStream();
        form.ToWorkbook(Texts.Chinese).Write(file);

        file.Position = 0;
        foreach (var chapter in form.Chapters.Where(chapter => chapter.Grid is not null))
        {
            var sheet = file.Query(sheetName: chapter.Name).Cast<IDictionary<string, object?>>().ToList();
            var total = chapter.Grid!.Total ?? chapter.Grid.Rows[^1];
            Assert.Equal(total.Select(cell => cell.Value is { } value ? (object)(double)value : cell.Shown), sheet[^1].Values.Take(total.Count).Select(value => value is string ? value : Convert.ToDouble(value, CultureInfo.InvariantCulture)));
        }
        Assert.Equal(4, form.Chapters.Count(chapter => chapter.Grid is not null) + 1);
        var text = Paper.Write(form.ToPdf(Texts.Chinese)).Text.Replace(" ", "", StringComparison.Ordinal);
        Assert.All(form.Chapters.SelectMany(chapter => chapter.Grid?.Rows ?? []).SelectMany(row => row), cell => Assert.Contains(cell.Shown.Replace(" ", "", StringComparison.Ordinal), text, StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_same_figures_end_in_the_same_digest_and_the_issue_is_written_down()
    {
        var (first, second) = (await IssueAsync(Sample.City), await IssueAsync(Sample.City));

        Assert.Equal(first.Number, second.Number);
        Assert.Equal(2, (await world.Db.AllAsync<AuditEntry>()).Count(entry => entry.Deed == "Audit.BulletinIssued" && entry.Subject == first.Number));
    }

    [Theory]
    [InlineData("469002", 3, "Access.OutOfScope")]
    [InlineData("nowhere", 3, "Organisation.UnitUnknown")]
    [InlineData("469007", 4, "Report.PeriodAhead")]
    public async Task A_bulletin_of_another_unit_or_of_a_month_to_come_is_refused(string unit, int month, string code)
    {
        var leader = await LeaderAsync();
        var refused = await Assert.ThrowsAsync<RuleException>(() => Issue.RunAsync(new(unit, ReportKind.Monthly, new(2026, month, 1)), leader, Ct));

        Assert.Equal(code, Assert.Single(refused.Broken).Code);
    }

    private LoadDashboard Load => new(world.Db, world.Trees, world.Calendars, new(world.Db), world.Clock);

    private IssueBulletin Issue => new(world.Db, Load, new(world.Db, world.Trees, world.Clock), world.Trees, world.Clock);

    private Task<Actor> LeaderAsync() => world.ActorAsync(Role.Leader, Sample.City);

    private async Task<Bulletin> IssueAsync(Unit unit, ReportKind kind = ReportKind.Monthly) => await Issue.RunAsync(new(unit.Code, kind, March), await LeaderAsync(), Ct);
}
