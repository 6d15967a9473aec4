using Bunit;
using GovConsole.Access;
using GovConsole.Cases.Flow;
using GovConsole.Tests.Core.Cases.Ledger;
using GovConsole.Tests.Support;
using GovConsole.Web.Cases.Queue;
using GovConsole.Web.Home;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.DependencyInjection;

namespace GovConsole.Tests.Web.Cases.Queue;

public sealed class QueuePageTests : PageTest
{
    [Fact]
    public async Task Groups_are_counted_and_every_row_names_its_next_step()
    {
        await ActAsAsync(Role.Approver, Sample.Township);
        var item = await World.ItemAsync();
        await World.Db.StoreAsync(
            Shelf.Case(item, Sample.Now.AddDays(-7), Sample.Village, [CaseAction.Accept]),
            Shelf.Case(item, Sample.Now.AddDays(-6), Sample.Village, [CaseAction.Accept, CaseAction.Assign]),
            Shelf.Case(item, Sample.Now.AddHours(-2), Sample.Village, []));

        var page = Render<QueuePage>();

        page.WaitForAssertion(() => Assert.Equal(["已逾期 2", "待受理 1"], page.FindAll("h2").Select(title => title.TextContent)));
        Assert.Equal(["承办", "审查报批", "受理"], page.FindAll(".queue-next").Select(next => next.TextContent.Replace("›", "").Trim()));
        Assert.Equal("2026-03-05 超2天", page.Find(".due-over").TextContent);
        Assert.StartsWith("/cases/469007100200-2026-", page.Find(".queue-row").GetAttribute("href"));
    }

    [Fact]
    public async Task Ticked_cases_are_claimed_given_to_a_colleague_with_a_reason_and_leave_ones_own_queue()
    {
        var colleague = await World.ActorAsync(Role.WindowClerk, Sample.Township);
        await ActAsAsync(Role.Approver, Sample.Township);
        var item = await World.ItemAsync();
        await World.Db.StoreAsync(Shelf.Case(item, Sample.Now.AddHours(-2), Sample.Village, []), Shelf.Case(item, Sample.Now.AddHours(-1), Sample.Village, []));
        Services.GetRequiredService<NavigationManager>().NavigateTo("/queue?tab=team");
        var page = Render<QueuePage>();
        Assert.Equal(["待认领", "待认领"], page.FindAll(".queue-status .pill:last-child").Select(pill => pill.TextContent));

        await page.Find(".queue-head .queue-tick").ChangeAsync(new() { Value = true });
        Assert.Contains("已选 2 件", page.Find(".claim-line").TextContent);
        await page.Find(".claim-bar form").SubmitAsync();
        page.WaitForAssertion(() => Assert.Equal(2, page.FindAll(".pill[title^='认领人']").Count), TimeSpan.FromSeconds(8));

        await page.Find(".queue-line .queue-tick").ChangeAsync(new() { Value = true });
        await page.Find("[data-claim=Assigned]").ClickAsync(new());
        page.Find("#claim-to").Change($"{colleague.AccountId}");
        await page.Find(".claim-bar form").SubmitAsync();
        Assert.Contains("请填写原因", page.Find(".claim-bar .field-error").TextContent);
        page.Find("#claim-reason").Change("请假");
        await page.Find(".claim-bar form").SubmitAsync();

        page.WaitForAssertion(() => Assert.Contains(page.FindAll(".queue-status .pill"), pill => pill.TextContent == colleague.Name), TimeSpan.FromSeconds(8));
        Services.GetRequiredService<NavigationManager>().NavigateTo("/queue");
        Assert.Single(Render<QueuePage>().FindAll(".queue-row"));
    }

    [Fact]
    public async Task An_empty_queue_says_so()
    {
        await ActAsAsync(Role.WindowClerk, Sample.Township);

        var page = Render<QueuePage>();

        page.WaitForAssertion(() => Assert.Contains("没有待办", page.Find(".state").TextContent));
    }

    [Theory]
    [InlineData(Role.WindowClerk, "/queue")]
    [InlineData(Role.Approver, "/queue")]
    [InlineData(Role.UnitAdministrator, "/board")]
    [InlineData(Role.Operator, "/")]
    public async Task Whoever_works_on_cases_begins_with_the_queue(Role role, string landing)
    {
        await ActAsAsync(role, Sample.City);

        Render<HomePage>();

        Assert.Equal(landing, new Uri(Services.GetRequiredService<NavigationManager>().Uri).AbsolutePath);
    }
}
