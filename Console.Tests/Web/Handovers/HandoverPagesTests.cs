using Bunit;
using GovConsole.Access;
using GovConsole.Handovers;
using GovConsole.Tests.Core.Handovers;
using GovConsole.Tests.Support;
using GovConsole.Web.Cases.Queue;
using GovConsole.Web.Handovers;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.DependencyInjection;

namespace GovConsole.Tests.Web.Handovers;

public sealed class HandoverPagesTests : PageTest
{
    [Fact]
    public async Task The_agent_ticks_cases_and_signs_the_list()
    {
        var cases = await World.LieAsync(3);
        await ActAsAsync(Role.VillageAgent, Sample.Village);
        var page = Render<NewHandoverPage>();
        Assert.Contains("报送东方市八所镇（3 件）", page.Find("h2").TextContent);

        await page.Find(".rule-form").SubmitAsync();
        Assert.Equal("请至少勾选一件。", page.Find(".field-error").TextContent);

        page.Find($"[data-case='{cases[0]}']").Change(true);
        page.Find($"[data-case='{cases[2]}']").Change(true);
        await page.Find(".rule-form").SubmitAsync();

        var list = Assert.Single(await World.Db.AllAsync<Handover>());
        Assert.EndsWith($"/handovers/{list.Number}", Services.GetRequiredService<NavigationManager>().Uri);
        Assert.Equal(2, (await World.Db.AllAsync<HandoverLine>()).Count);
    }

    [Fact]
    public async Task The_clerk_answers_every_line_and_signs()
    {
        var number = await World.GiveAsync(await World.LieAsync(2));
        await ActAsAsync(Role.WindowClerk, Sample.Township);
        Assert.Contains("有 1 张交接清单待本单位签收", Render<QueuePage>().Find(".to-sign").TextContent);
        var page = Render<HandoverPage>(page => page.Add(x => x.Number, number));

        await page.Find(".rule-form").SubmitAsync();
        Assert.Equal(["请选择签收或者拒收。", "请选择签收或者拒收。"], page.FindAll(".field-error").Select(wrong => wrong.TextContent));

        page.Find("[data-line='2'] input[value=no]").Change("no");
        page.Find("[data-line='2'] .line-reason").Change("缺结婚证原件");
        page.Find("button.button-quiet.button-small").Click();
        await page.Find(".rule-form").SubmitAsync();

        page.WaitForAssertion(() => Assert.Equal(["已签收", "拒收"], page.FindAll(".handover-lines .pill").Select(pill => pill.TextContent)));
        Assert.Contains("WindowClerk@八所镇，2026-03-09 10:00 签字", page.Find(".facts").TextContent);
        Assert.Contains("缺结婚证原件", page.Find("[data-line='2']").TextContent);
    }

    [Fact]
    public async Task The_giver_sees_the_list_wait_and_takes_it_back()
    {
        var number = await World.GiveAsync(await World.LieAsync(1));
        await ActAsAsync(Role.VillageAgent, Sample.Village);
        var page = Render<HandoverPage>(page => page.Add(x => x.Number, number));
        Assert.Contains("东方市八所镇 尚未签收", page.Find(".facts").TextContent);
        Assert.Empty(page.FindAll(".line-answer"));

        page.Find("#take-back-reason").Change("漏了一件");
        await page.Find(".take-back .rule-form").SubmitAsync();

        Assert.Contains("2026-03-09 10:00 撤回：漏了一件", page.Find(".facts").TextContent);
        Assert.Contains("已撤回", Render<HandoversPage>().Find("tbody").TextContent);
    }
}
