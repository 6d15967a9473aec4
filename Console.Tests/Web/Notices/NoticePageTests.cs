using Bunit;
using GovConsole.Access;
using GovConsole.Notices;
using GovConsole.Notices.Audience;
using GovConsole.Organisation;
using GovConsole.Tests.Support;
using GovConsole.Tests.Web.AgentPoints;
using GovConsole.Web.Notices;
using GovConsole.Web.Shared.Layout;
using Microsoft.AspNetCore.Components;

namespace GovConsole.Tests.Web.Notices;

public sealed class NoticePageTests : PointPages
{
    private async Task<string> SendAsync(DateOnly? confirmBy = null, Unit? by = null) => await Get<SendNotice>().RunAsync(
        new() { Title = "设备自查", Text = "请检查电脑。", ConfirmBy = confirmBy, Units = [Sample.Village.Code] }, await World.ActorAsync(Role.UnitAdministrator, by ?? Sample.City), Ct);

    private IRenderedComponent<T> Open<T>(string address, Action<ComponentParameterCollectionBuilder<T>>? parameters = null) where T : IComponent
    {
        Get<NavigationManager>().NavigateTo(address);
        return Shown(parameters);
    }

    private IRenderedComponent<NoticePage> OpenNotice(string number, string query = "") => Open<NoticePage>($"/notices/{number}{query}", page => page.Add(x => x.Number, number));

    [Fact]
    public async Task An_agent_finds_it_under_the_bell_opens_and_confirms_it()
    {
        await HealthyAsync();
        await World.AgentAsync();
        var number = await SendAsync(Sample.Monday.AddDays(3));
        await ActAsAsync(Role.VillageAgent, Sample.Village);
        var bell = Render<Bell>();
        bell.WaitForAssertion(() => Assert.Equal("1", bell.Find(".bell-count").TextContent), Patience);
        Assert.Equal($"/notices/{number}", Open<NoticesPage>("/notices").Find(".notice-list a").GetAttribute("href"));

        var page = OpenNotice(number);
        page.WaitForAssertion(() => Assert.Equal("待确认", page.Find(".receipt .pill").TextContent), Patience);
        Assert.Empty(page.FindAll(".steer, .receipts"));
        await page.Find(".rule-form").SubmitAsync();

        page.WaitForAssertion(() => Assert.Equal("已确认", page.Find(".receipt .pill").TextContent), Patience);
        Assert.Empty(page.FindAll(".notice-confirm"));
        bell.WaitForAssertion(() => Assert.Empty(bell.FindAll(".bell-count")), Patience);
        Assert.Equal("村", Assert.Single(await World.Db.AllAsync<NoticeRecipient>()).ConfirmedBy![^5..^4]);
    }

    [Fact]
    public async Task The_sender_reads_the_receipts_reminds_and_takes_it_back()
    {
        await HealthyAsync();
        await World.AgentAsync();
        var number = await SendAsync();
        await ActAsAsync(Role.UnitAdministrator, Sample.City);
        var page = OpenNotice(number, "?list=Unread");
        Assert.Equal("1 个收件人中 0 个已读", page.Find(".receipts-sum").TextContent);
        Assert.Single(page.FindAll(".receipts tbody tr"));

        await page.FindAll(".steer .rule-form")[0].SubmitAsync();
        page.WaitForAssertion(() => Assert.Contains("已提醒 1 个收件人", page.Find(".alert-good").TextContent, StringComparison.Ordinal), Patience);
        await page.FindAll(".steer .rule-form")[1].SubmitAsync();
        Assert.Equal("请写明撤回原因", page.Find("[role=alert]").TextContent.Trim());
        page.Find("#withdraw-reason").Change("日期有误");
        await page.FindAll(".steer .rule-form")[1].SubmitAsync();
        page.WaitForAssertion(() => Assert.Contains("日期有误", page.Find(".alert[role=status]:not(.alert-good)").TextContent, StringComparison.Ordinal), Patience);
        Assert.Empty(page.FindAll(".steer"));
    }

    [Fact]
    public async Task A_new_notice_says_to_whom_it_goes_and_what_lacks_beside_the_field()
    {
        await HealthyAsync();
        await World.AgentAsync();
        await ActAsAsync(Role.UnitAdministrator, Sample.City);
        var page = Open<NewNoticePage>($"/notices/new?to={Sample.Village.Code}");
        Assert.Contains("1 个村（居），1 名代办员", page.Find(".notice-to").TextContent, StringComparison.Ordinal);
        await page.Find(".rule-form").SubmitAsync();
        Assert.Equal("请填写标题", page.Find("[role=alert]").TextContent.Trim());

        page.Find("#notice-title").Change("设备自查");
        page.Find("#notice-text").Change("请检查电脑。");
        await page.Find(".rule-form").SubmitAsync();
        Assert.EndsWith("/notices/469007T-2026-00001", Get<NavigationManager>().Uri, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Of_the_ticked_villages_only_those_on_a_list_are_told()
    {
        await HealthyAsync();
        await ActAsAsync(Role.UnitAdministrator, Sample.City);
        var page = Open<NewNoticePage>($"/notices/new?to={Sample.Village.Code}&to={Sample.OtherVillage.Code}&list=Overdue");

        Assert.Contains("0 个村（居），0 名代办员", page.Find(".notice-to").TextContent, StringComparison.Ordinal);
        page.Find("#notice-title").Change("设备自查");
        page.Find("#notice-text").Change("请检查电脑。");
        await page.Find(".rule-form").SubmitAsync();
        Assert.Contains("没有可以接收的村", page.Find("[role=alert]").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Numbers_of_what_was_sent_lead_to_their_lists()
    {
        await HealthyAsync();
        var number = await SendAsync(Sample.Monday);
        await ActAsAsync(Role.Leader, Sample.City);
        var page = Open<NoticesPage>("/notices");

        Assert.Empty(page.FindAll("a[href='/notices/new']"));
        Assert.Equal(["1", "0", "1", "0"], page.FindAll(".sent-rows td.num").Select(cell => cell.TextContent.Trim()));
        Assert.Equal($"/notices/{number}?list=Unread", page.FindAll(".sent-rows td.num a")[2].GetAttribute("href"));
        Assert.Single(Open<UnreadPage>("/notices/unread").FindAll(".unread-rows tbody tr"));
    }
}
