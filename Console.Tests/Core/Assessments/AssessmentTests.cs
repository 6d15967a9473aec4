using GovConsole.Access;
using GovConsole.AgentPoints;
using GovConsole.AgentPoints.Standards;
using GovConsole.Assessments;
using GovConsole.Assessments.Scores;
using GovConsole.Tests.Support;

namespace GovConsole.Tests.Core.Assessments;

public sealed class AssessmentTests : AssessmentWorld
{
    [Fact]
    public async Task Every_deduction_names_what_proves_it()
    {
        await HealthyAsync();
        await CheckElement.RunAsync(
            new() { Code = Code, Element = Element.Computer, State = ElementState.Failed, Found = new(new Dictionary<PassItem, Answer> { [PassItem.ComputerWorks] = GovConsole.AgentPoints.Standards.Answer.No }) }, Admin, Ct);
        var check = (await World.Db.AllAsync<ElementCheck>()).Last();
        PassQuarter();

        await DrawAsync();
        var sheet = await SheetAsync();

        Assert.Equal(
            [$"ComputerItem 2 {check.Id} PassItem.ComputerWorks", "NotTrained 3  符小明", "NoBackup 2  "],
            sheet.Lines.Select(line => $"{line.Ground} {line.Points} {line.Reference} {line.Detail}"));
        Assert.Equal((93, Grade.Excellent, "符小明"), (sheet.Total, sheet.Grade, sheet.Agent));
        Assert.Equal(100 - sheet.Lines.Sum(line => line.Points), sheet.Score.Subjects.Values.Sum());
    }

    [Fact]
    public async Task A_draft_is_drawn_up_anew_and_shows_what_came_meanwhile()
    {
        await HealthyAsync();
        await DrawAsync();
        Assert.Equal(95, (await SheetAsync()).Total);

        World.Clock.Advance(TimeSpan.FromDays(1));
        await CheckElement.RunAsync(new() { Code = Code, Element = Element.Place, State = ElementState.Failed, Note = "门锁着" }, Admin, Ct);
        Assert.Equal(1, await DrawAsync());

        Assert.Equal(93, (await SheetAsync()).Total);
        Assert.Single(await World.Db.AllAsync<Assessment>());
        Assert.Equal(3, (await World.Db.AllAsync<AssessmentLine>()).Count);
    }

    [Fact]
    public async Task A_quarter_goes_from_draft_over_objection_and_review_to_the_published_list()
    {
        await HealthyAsync();
        await DrawAsync();
        Assert.Equal("Assessment.Unknown", await RefusedAsync(() => SheetAsync(Agent)));
        Assert.Equal("Assessment.QuarterNotOver", await RefusedAsync(AnnounceAsync));

        PassQuarter();
        await AnnounceAsync();
        // Thursday the second of April; Monday the sixth is 清明.
        Assert.Equal(new(2026, 4, 10), (await SheetAsync(Agent)).ObjectBy);
        await ObjectAsync(1);
        Assert.Equal("Assessment.ObjectedBefore", await RefusedAsync(() => ObjectAsync(1)));
        Assert.Equal("Assessment.ObjectionsOpen", await RefusedAsync(PublishAsync));

        await AnswerAsync(1, withdrawn: true);
        Assert.Equal("Assessment.NoObjection", await RefusedAsync(() => AnswerAsync(2, withdrawn: true)));
        Assert.Equal(98, (await SheetAsync()).Total);
        Assert.Equal("Assessment.ObjectionsRunning", await RefusedAsync(PublishAsync));

        World.Clock.Advance(TimeSpan.FromDays(9));
        Assert.Equal("Assessment.ObjectionsOver", await RefusedAsync(() => ObjectAsync(2)));
        Assert.Equal(1, await PublishAsync());
        Assert.Equal((AssessmentStage.Published, 98), ((await SheetAsync(Agent)).Stage, (await SheetAsync(Agent)).Total));
        Assert.Equal(0, await DrawAsync());
        Assert.Equal("Assessment.NothingAnnounced", await RefusedAsync(PublishAsync));
    }

    [Fact]
    public async Task An_objection_that_is_not_found_right_leaves_the_deduction()
    {
        await HealthyAsync();
        PassQuarter();
        await DrawAsync();
        await AnnounceAsync();
        await ObjectAsync(2);

        await AnswerAsync(2, withdrawn: false);

        Assert.Equal(95, (await SheetAsync()).Total);
        Assert.Equal("核对培训签到表", (await SheetAsync(Agent)).Lines[1].Answer);
    }

    [Fact]
    public async Task Only_the_village_objects_and_only_those_above_answer()
    {
        await HealthyAsync();
        PassQuarter();
        await DrawAsync();
        await AnnounceAsync();

        Assert.Equal("Assessment.NotOwn", await RefusedAsync(() => ObjectAsync(1, actor: Admin)));
        Assert.Equal("Assessment.ReasonMissing", await RefusedAsync(() => ObjectAsync(1, reason: " ")));
        Assert.Equal("Assessment.LineUnknown", await RefusedAsync(() => ObjectAsync(99)));
        Assert.Equal("Access.Forbidden", await RefusedAsync(() => Answer.RunAsync(new() { Code = Code, Quarter = Quarter, Place = 1, Reason = "我看行" }, Agent, Ct)));
    }

    [Fact]
    public async Task Who_did_not_operate_at_the_end_of_the_quarter_is_not_assessed()
    {
        await HealthyAsync();
        await OpenAsync(Sample.OtherVillage);
        await DrawAsync();
        Assert.Equal(Code, Assert.Single((await Find.RunAsync(null, Quarter, Admin, Ct)).Rows).Village.Code);

        await ChangePointStatus.RunAsync(new() { Code = Code, Version = (await PointAsync()).Version, Status = PointStatus.Suspended, Reason = "修缮" }, Admin, Ct);

        Assert.Equal("Assessment.NobodyServes", await RefusedAsync(() => DrawAsync()));
    }

    [Fact]
    public async Task Villages_with_as_many_points_stand_at_the_same_place()
    {
        await HealthyAsync();
        await HealthyAsync(Sample.OtherVillage);
        await DrawAsync();
        Assert.Equal([1, 1], (await Find.RunAsync(null, Quarter, Admin, Ct)).Rows.Select(row => row.Place));

        await CheckElement.RunAsync(new() { Code = Code, Element = Element.Place, State = ElementState.Failed, Note = "门锁着" }, Admin, Ct);
        await DrawAsync();

        var view = await Find.RunAsync(null, Quarter, Admin, Ct);
        Assert.Equal([$"1 {Sample.OtherVillage.Name} 95", $"2 {Sample.Village.Name} 93"], view.Rows.Select(row => $"{row.Place} {row.Village.Name} {row.Total}"));
        Assert.Equal((94m, 2), (view.Average, view.Of(Grade.Excellent)));
    }

    [Theory]
    [InlineData("2026-02-01", "Assessment.NoQuarter")]
    [InlineData("2026-04-01", "Assessment.QuarterToCome")]
    public async Task Only_a_quarter_that_has_begun_is_assessed(string quarter, string rule) =>
        Assert.Equal(rule, await RefusedAsync(() => DrawAsync(DateOnly.ParseExact(quarter, "yyyy-MM-dd"))));

    [Fact]
    public async Task A_province_is_assessed_county_by_county() => Assert.Equal("Assessment.UnitUnfit", await RefusedAsync(async () =>
        await DrawUp.RunAsync(new() { Unit = Sample.Province.Code, Quarter = Quarter }, await World.ActorAsync(Role.UnitAdministrator, Sample.Province), Ct)));

    [Fact]
    public async Task Leaders_see_what_was_announced_and_no_drafts()
    {
        await HealthyAsync();
        PassQuarter();
        await DrawAsync();
        var leader = await World.ActorAsync(Role.Leader, Sample.City);
        Assert.Empty((await Find.RunAsync(null, Quarter, leader, Ct)).Rows);

        await AnnounceAsync();

        Assert.Single((await Find.RunAsync(null, Quarter, leader, Ct)).Rows);
    }
}
