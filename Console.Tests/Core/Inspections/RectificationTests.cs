using GovConsole.Access;
using GovConsole.AgentPoints;
using GovConsole.Inspections.Rectifications;
using GovConsole.Tests.Support;

namespace GovConsole.Tests.Core.Inspections;

public sealed class RectificationTests : InspectionWorld
{
    private Task AnswerAsync(string number, string note = "已整改") => AnswerRectification.RunAsync(new() { Number = number, Note = note }, Agent, Ct);

    private async Task ReviewAsync(Action<ReviewRectification.Input> fill, Actor? by = null)
    {
        var only = await OnlyAsync();
        var input = new ReviewRectification.Input { Number = only.Number, Version = only.Version };
        fill(input);
        await ReviewRectification.RunAsync(input, by ?? Admin, Ct);
    }

    [Fact]
    public async Task A_failure_opens_one_and_another_failure_adds_to_it()
    {
        await HealthyAsync();
        await FailAsync(Element.Computer);
        NextDay();
        await FailAsync(Element.Computer);
        await FailAsync(Element.Ledger);

        var all = await World.Db.AllAsync<Rectification>();
        Assert.Equal(["469007100Z-2026-00001", "469007100Z-2026-00002"], all.Select(one => one.Number).Order());
        var view = await LoadRectification.RunAsync("469007100Z-2026-00001", Agent, Ct);
        Assert.Equal([RectificationAct.Issue, RectificationAct.FailAgain], view.Rectification.Events.Select(line => line.Act));
        // Ten working days after Monday, whatever came later.
        Assert.Equal((Sample.Monday.AddDays(14), "符小明"), (view.Rectification.DueOn, view.Rectification.Agent));
    }

    [Fact]
    public async Task A_plan_says_how_many_days_there_are()
    {
        await HealthyAsync();
        var number = await MakePlan.RunAsync(Plan() with { DueWorkdays = 3 }, Admin, Ct);
        await RecordVisit.RunAsync(Visit(number, Element.Rules), Admin, Ct);

        Assert.Equal(Sample.Monday.AddDays(3), (await OnlyAsync()).DueOn);
    }

    [Fact]
    public async Task Answered_sent_back_answered_and_closed_it_keeps_every_line()
    {
        await HealthyAsync();
        await FailAsync(Element.Telephone);
        var number = (await OnlyAsync()).Number;
        NextDay();
        await AnswerAsync(number);
        await ReviewAsync(input => { input.Note = "照片看不清号码"; input.Workdays = 2; });
        Assert.Equal((RectificationState.Open, Sample.Monday.AddDays(3)), ((await OnlyAsync()).State, (await OnlyAsync()).DueOn));

        NextDay();
        await AnswerAsync(number, "已重新公示");
        NextDay();
        await ReviewAsync(input => { input.Closes = true; input.Found = AllMet(Element.Telephone); });

        var closed = (await OnlyViewAsync()).Rectification;
        Assert.Equal(
            [RectificationAct.Issue, RectificationAct.Answer, RectificationAct.SendBack, RectificationAct.Answer, RectificationAct.Close], closed.Events.Select(line => line.Act));
        Assert.Equal((Sample.Monday.AddDays(2), Sample.Monday.AddDays(3), true), (closed.SettledOn, closed.ClosedOn, closed.InTime));
        Assert.Equal(ElementState.Passed, (await ElementAsync(Element.Telephone)).State);
        Assert.Contains((await LoadPoint.RunAsync(Code, Admin, Ct)).History, line => line.State is ElementState.Failed);
    }

    [Fact]
    public async Task Nothing_is_closed_without_evidence_newer_than_the_failure()
    {
        await HealthyAsync();
        await FailAsync(Element.Telephone);
        Assert.Equal("Rectification.NoEvidence", await RefusedAsync(() => ReviewAsync(input => { input.Closes = true; input.Found = AllMet(Element.Telephone); })));

        await AnswerAsync((await OnlyAsync()).Number);
        NextDay();
        await FailAsync(Element.Telephone);
        Assert.Equal(RectificationState.Open, (await OnlyAsync()).State);
        Assert.Equal("Rectification.NoEvidence", await RefusedAsync(() => ReviewAsync(input => { input.Closes = true; input.Found = AllMet(Element.Telephone); })));
        Assert.Equal(ElementState.Failed, (await ElementAsync(Element.Telephone)).State);
    }

    [Fact]
    public async Task Closing_is_certifying_and_asks_for_every_item()
    {
        await HealthyAsync();
        await FailAsync(Element.Telephone);
        await AnswerAsync((await OnlyAsync()).Number);

        var broken = await Assert.ThrowsAsync<GovConsole.Kernel.RuleException>(() => ReviewAsync(input => input.Closes = true));

        Assert.All(broken.Broken, rule => Assert.Equal("Standard.ItemOpen", rule.Code));
        Assert.Equal(RectificationState.Answered, (await OnlyAsync()).State);
    }

    [Fact]
    public async Task A_passing_check_closes_it_in_the_same_transaction()
    {
        await HealthyAsync();
        await FailAsync(Element.Computer);
        NextDay();
        await FollowedCheck.RunAsync(new() { Code = Code, Element = Element.Computer, State = ElementState.Passed, Found = AllMet(Element.Computer) }, Admin, Ct);

        Assert.Equal((RectificationState.Closed, true), ((await OnlyAsync()).State, (await OnlyAsync()).InTime));
        await FailAsync(Element.Computer);
        Assert.Equal(2, (await World.Db.AllAsync<Rectification>()).Count);
    }

    [Fact]
    public async Task Evidence_sent_from_the_page_of_the_point_answers_it_too()
    {
        await HealthyAsync();
        await FailAsync(Element.Computer);
        await FollowedCheck.RunAsync(new() { Code = Code, Element = Element.Computer, Note = "已修好" }, Agent, Ct);

        Assert.Equal(RectificationState.Answered, (await OnlyAsync()).State);
    }

    [Fact]
    public async Task Who_saw_an_older_version_is_told()
    {
        await HealthyAsync();
        await FailAsync(Element.Computer);
        var number = (await OnlyAsync()).Number;
        await AnswerAsync(number);
        var seen = (await OnlyAsync()).Version;
        await AnswerAsync(number, "补充照片说明");

        Assert.Equal("Rule.Stale", await RefusedAsync(() => ReviewRectification.RunAsync(new() { Number = number, Version = seen, Note = "不清楚" }, Admin, Ct)));
    }

    [Fact]
    public async Task Counts_are_what_the_lists_hold_and_an_agent_sees_the_own_village()
    {
        await HealthyAsync();
        await HealthyAsync(Sample.OtherVillage);
        await FailAsync(Element.Computer);
        await FailAsync(Element.Ledger);
        await FollowedCheck.RunAsync(new() { Code = Sample.OtherVillage.Code, Element = Element.Place, State = ElementState.Failed, Note = "无标识牌" }, Admin, Ct);
        await AnswerAsync("469007100Z-2026-00001");
        NextDay(20);

        foreach (var (actor, open, overdue) in new[] { (Admin, 2, 3), (Agent, 1, 2) })
        {
            var counts = (await FindRectifications.RunAsync(new(), 1, actor, Ct)).Counts;
            Assert.Equal((open, overdue, 1, 0), (counts[RectificationList.Open], counts[RectificationList.Overdue], counts[RectificationList.Review], counts[RectificationList.Closed]));
            foreach (var list in Enum.GetValues<RectificationList>())
                Assert.Equal(counts[list], (await FindRectifications.RunAsync(new(list), 1, actor, Ct)).Rows.Total);
        }
    }

    [Fact]
    public async Task Only_the_agent_answers_and_only_an_inspector_reviews()
    {
        await HealthyAsync();
        await FailAsync(Element.Computer);
        var number = (await OnlyAsync()).Number;

        Assert.Equal("Rectification.NotAgent", await RefusedAsync(() => AnswerRectification.RunAsync(new() { Number = number, Note = "好" }, Admin, Ct)));
        Assert.Equal("AgentPoint.EvidenceMissing", await RefusedAsync(() => AnswerAsync(number, " ")));
        await AnswerAsync(number);
        Assert.Equal("Access.Forbidden", await RefusedAsync(() => ReviewAsync(input => input.Note = "退", Agent)));
        var stranger = await SupervisorAsync(Sample.OtherTownship);
        Assert.Equal("Rectification.Unknown", await RefusedAsync(() => ReviewAsync(input => input.Note = "退", stranger)));
        Assert.Equal("Rectification.ReasonMissing", await RefusedAsync(() => ReviewAsync(_ => { })));
    }
}
