using Bunit;
using GovConsole.Access;
using GovConsole.AgentPoints;
using GovConsole.Inspections.Plans;
using GovConsole.Inspections.Rectifications;
using GovConsole.Tests.Support;
using GovConsole.Tests.Web.AgentPoints;
using GovConsole.Web.Inspections.Plans;
using GovConsole.Web.Inspections.Rectifications;
using Microsoft.AspNetCore.Components;

namespace GovConsole.Tests.Web.Inspections;

public sealed class InspectionPageTests : PointPages
{
    [Fact]
    public async Task A_plan_is_made_and_shows_its_villages()
    {
        await HealthyAsync();
        await ActAsAsync(Role.Supervisor, Sample.City);
        var page = Shown<NewPlanPage>();

        await page.Find(".rule-form").SubmitAsync();

        var navigation = Get<NavigationManager>();
        Assert.EndsWith("/inspections/469007X-2026-00001", navigation.Uri, StringComparison.Ordinal);
        var plan = Shown<PlanPage>(one => one.Add(x => x.Number, "469007X-2026-00001"));
        Assert.Contains("福久村民委员会", plan.Find("tbody").TextContent, StringComparison.Ordinal);
        Assert.Contains("待巡查 1", string.Join(' ', plan.FindAll(".chip").Select(chip => chip.TextContent)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_wrong_with_a_plan_stands_beside_its_field()
    {
        await HealthyAsync();
        await ActAsAsync(Role.Supervisor, Sample.City);
        var page = Shown<NewPlanPage>();

        page.FindAll("[name=plan-way]")[1].Change(true);
        page.Find("#plan-amount").Change("5");
        await page.Find(".rule-form").SubmitAsync();

        Assert.Equal("运行中的代办点只有 1 个", page.Find(".field-error").TextContent);
        Assert.Empty(await World.Db.AllAsync<InspectionPlan>());
    }

    [Fact]
    public async Task A_reviewer_closes_what_the_agent_answered_and_the_agent_is_offered_no_review()
    {
        await HealthyAsync();
        await CheckAsync(Element.Telephone, ElementState.Failed);
        var number = Assert.Single(await World.Db.AllAsync<Rectification>()).Number;
        await CheckAsync(Element.Telephone, ElementState.Pending, Role.VillageAgent, Sample.Village);
        await ActAsAsync(Role.Supervisor, Sample.Township);
        var page = Shown<RectificationPage>(one => one.Add(x => x.Number, number));
        Assert.Empty(page.FindAll("a[href$='/answer']"));

        await page.Find("#review .rule-form").SubmitAsync();
        Assert.Equal(3, page.FindAll("#review .visit-items .field-error").Count);
        foreach (var item in new[] { "NumberPosted", "Answered", "SupervisionPosted" }) page.Find($"[name=review-{item}][value=Yes]").Change(true);
        await page.Find("#review .rule-form").SubmitAsync();

        Assert.Equal("已销号", page.Find(".pill").TextContent);
        Assert.Equal(RectificationState.Closed, Assert.Single(await World.Db.AllAsync<Rectification>()).State);
    }

    [Fact]
    public async Task Each_list_has_as_many_rows_as_it_says()
    {
        await HealthyAsync();
        await CheckAsync(Element.Telephone, ElementState.Failed);
        await CheckAsync(Element.Ledger, ElementState.Failed);
        await ActAsAsync(Role.VillageAgent, Sample.Village);
        var page = Shown<RectificationsPage>();

        Assert.Equal("待整改 2", page.Find(".chip[aria-current]").TextContent.Trim());
        Assert.Equal(2, page.FindAll("tbody tr").Count);
    }
}
