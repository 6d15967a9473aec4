using GovConsole.Access;
using GovConsole.Audit;
using GovConsole.Cases.Flow;
using GovConsole.Items;
using GovConsole.Kernel;
using GovConsole.Organisation;
using GovConsole.Reports.Bulletins;
using GovConsole.Reports.Forms;
using GovConsole.Reports.Statements;
using GovConsole.Statistics.Indicators;
using GovConsole.Tests.Core.Reports.Pdf;
using GovConsole.Tests.Support;
using GovConsole.Workdays.Limits;
using MiniExcelLibs;

namespace GovConsole.Tests.Core.Reports.Statements;

public sealed class StatementTests : IAsyncLifetime
{
    private World world = null!;

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync() => world = await World.CreateAsync();

    public ValueTask DisposeAsync() => world.DisposeAsync();

    // Three working days are promised from Monday, five are the law: due on Thursday and on Monday after.
    [Theory]
    [InlineData(3, "0", "0")]
    [InlineData(4, "0", "1")]
    [InlineData(7, "0", "1")]
    [InlineData(8, "1", "0")]
    public async Task A_card_follows_from_the_terms(int days, string red, string yellow)
    {
        var number = await AcceptedAsync(Sample.Version(promised: 3, statutory: 5));
        world.Clock.Advance(TimeSpan.FromDays(days));

        var grid = await GridAsync(StatementKind.Cards, Sample.City);
        Assert.Equal((red, yellow), (grid.Total![1].Shown, grid.Total[2].Shown));
        Assert.Equal((red, yellow), grid.Rows.Where(row => row[0].Shown == "八所镇").Select(row => (row[1].Shown, row[2].Shown)).Single());

        var overdue = await GridAsync(StatementKind.Overdue, Sample.City);
        Assert.Equal(red == "1" || yellow == "1" ? [number] : Array.Empty<string>(), overdue.Rows.Select(row => row[1].Shown));
    }

    [Fact]
    public async Task The_overdue_are_listed_longest_first_masked_and_with_their_days()
    {
        var first = await AcceptedAsync(Sample.Version(promised: 3));
        world.Clock.Advance(TimeSpan.FromDays(1));
        var second = await AcceptedAsync(Sample.Version("养老认证", promised: 1, unit: LimitUnit.NaturalDays));
        world.Clock.Advance(TimeSpan.FromDays(6));
        var form = await FormAsync(StatementKind.Overdue, Sample.City);
        var grid = form.Chapters[0].Grid!;

        Assert.Equal("截至2026年3月16日，在办而超过承诺期限的办件共2件，最长超期5天。", form.Chapters[0].Sayings[0].Text);
        Assert.Equal([(second, "5", "自然日", "2026-03-11"), (first, "2", "工作日", "2026-03-12")], grid.Rows.Select(row => (row[1].Shown, row[8].Shown, row[9].Shown, row[7].Shown)));
        Assert.Equal($"/cases/{second}", grid.Rows[0][1].Href);
        Assert.DoesNotContain(grid.Rows.SelectMany(row => row), cell => cell.Shown.Contains(Sample.IdentityNumber, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Compression_is_the_ratio_of_the_sums()
    {
        foreach (var (statutory, promised) in new[] { (20, 5), (1, 1), (45, 30) }) await world.ItemAsync(Sample.Version($"事项{statutory}", promised: promised, statutory: statutory));
        await world.ItemAsync(Sample.Version("无法定时限", promised: 0, statutory: 0));
        var apart = Sample.Version("单位不同");
        await world.ItemAsync(new ItemVersion
        {
            EffectiveFrom = apart.EffectiveFrom, Standing = apart.Standing, Name = apart.Name, Type = apart.Type, Handling = apart.Handling, Mode = apart.Mode, DecidedAt = apart.DecidedAt,
            Statutory = TimeLimit.NaturalDays(100), Promised = TimeLimit.Workdays(1), OfferedAt = apart.OfferedAt, Applicants = apart.Applicants, Basis = apart.Basis,
        });
        var grid = await GridAsync(StatementKind.Compression, Sample.City);
        var figures = await new ItemFigures(world.Db).RunAsync(Sample.Monday, await LeaderAsync(), Ct);

        Assert.Equal(["66", "36", "30", "45.45%"], grid.Total!.Skip(3).Select(cell => cell.Shown));
        Assert.Equal(grid.Total![6].Value, Catalogue.ItemCompression.Of(figures.Sums()));
        Assert.Equal(
            [("事项20", "75.00%"), ("事项45", "33.33%"), ("事项1", "0.00%"), ("无法定时限", "—"), ("单位不同", "—")], grid.Rows.Select(row => (row[0].Shown, row[6].Shown)));
        Assert.StartsWith("/items/T", grid.Rows[0][0].Href, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_closed_nothing_has_no_rate_and_reaches_no_target()
    {
        var number = await AcceptedAsync(Sample.Version());
        var approver = await world.ActorAsync(Role.Approver, Sample.Township);
        foreach (var action in new[] { CaseAction.Assign, CaseAction.Propose, CaseAction.Grant }) await world.AdvanceAsync(number, action, approver);
        var form = await FormAsync(StatementKind.ZeroVisit, Sample.City);

        Assert.Equal(
            [("八所镇", "0.00%", "-80.00个百分点", "未达标"), ("东河镇", "—", "—", "—"), ("东方临港产业园", "—", "—", "—"), ("东方市本级", "—", "—", "—")],
            form.Chapters[0].Grid!.Rows.Select(row => (row[0].Shown, row[3].Shown, row[7].Shown, row[8].Shown)));
        Assert.Equal("本期不见面率0.00%，目标80.00%；已达标单位0个，未达标1个，无办结2个。", form.Chapters[0].Sayings[0].Text);
    }

    public static TheoryData<StatementKind> Kinds => [.. Enum.GetValues<StatementKind>()];

    [Theory, MemberData(nameof(Kinds))]
    public async Task Page_paper_and_workbook_are_one_and_taking_it_along_is_recorded(StatementKind kind)
    {
        await AcceptedAsync(Sample.Version(promised: 1));
        world.Clock.Advance(TimeSpan.FromDays(3));
        var form = await world.Statements().RunAsync(new(kind, Sample.City.Code, ReportKind.Monthly, Sample.Monday), Texts.Chinese, await LeaderAsync(), Ct);
        using var file = new MemoryStream();
        form.ToWorkbook(Texts.Chinese).Write(file);
        file.Position = 0;
        foreach (var chapter in form.Chapters)
        {
            var sheet = file.Query(sheetName: chapter.Name).Cast<IDictionary<string, object?>>().ToList();
            var last = (chapter.Grid!.Total ?? chapter.Grid.Rows[^1]).Select(cell => cell.Value is { } value ? $"{(double)value}" : cell.Shown);
            Assert.Equal(last, sheet[^1].Values.Take(chapter.Grid.Columns.Count).Select(value => $"{value}"));
        }

        var paper = Paper.Write(form.ToPdf(Texts.Chinese));
        var text = Plain(paper.Text);
        Assert.Empty(paper.Result.MissingCharacters);
        Assert.All(form.Chapters.SelectMany(chapter => chapter.Grid!.Rows).SelectMany(row => row), cell => Assert.Contains(Plain(cell.Shown), text, StringComparison.Ordinal));
        Assert.Empty(Paper.Write(form.ToPdf(Texts.English)).Result.MissingCharacters);
        Assert.Equal(form.Number, Assert.Single(await world.Db.AllAsync<AuditEntry>(), entry => entry.Deed == "Audit.FormExported").Subject);

        static string Plain(string said) => said.Replace(" ", "", StringComparison.Ordinal).Replace("\n", "", StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(Role.Leader, "469002", 9, "Access.OutOfScope")]
    [InlineData(Role.Leader, "nowhere", 9, "Organisation.UnitUnknown")]
    [InlineData(Role.Auditor, "469007", 9, "Access.Forbidden")]
    public async Task Another_unit_and_another_role_are_refused(Role role, string unit, int day, string code)
    {
        var actor = await world.ActorAsync(role, Sample.City);
        foreach (var kind in Enum.GetValues<StatementKind>())
        {
            var refused = await Assert.ThrowsAsync<RuleException>(() => world.Statements().GatherAsync(new(kind, unit, ReportKind.Daily, new(2026, 3, day)), Texts.Chinese, actor, Ct));
            Assert.Equal(code, refused.Broken[0].Code);
        }
    }

    [Fact]
    public async Task A_period_that_has_not_begun_is_refused()
    {
        var leader = await LeaderAsync();
        var refused = await Assert.ThrowsAsync<RuleException>(() => world.Statements().GatherAsync(new(StatementKind.Workload, null, ReportKind.Daily, new(2026, 3, 10)), Texts.Chinese, leader, Ct));

        Assert.Equal("Report.PeriodAhead", Assert.Single(refused.Broken).Code);
    }

    private async Task<string> AcceptedAsync(ItemVersion version)
    {
        var number = await world.LogAsync(await world.ItemAsync(version));
        await world.AdvanceAsync(number, CaseAction.Accept, await world.ActorAsync(Role.Approver, Sample.Township), input => input.Materials = Sample.Brought);
        return number;
    }

    private Task<Actor> LeaderAsync() => world.ActorAsync(Role.Leader, Sample.City);

    private async Task<ReportForm> FormAsync(StatementKind kind, Unit unit) =>
        await world.Statements().GatherAsync(new(kind, unit.Code, ReportKind.Monthly, world.Clock.Today()), Texts.Chinese, await LeaderAsync(), Ct);

    private async Task<Grid> GridAsync(StatementKind kind, Unit unit) => (await FormAsync(kind, unit)).Chapters[0].Grid!;
}
