using Bunit;
using GovConsole.Access;
using GovConsole.Enquiries;
using GovConsole.Tests.Core.Enquiries;
using GovConsole.Tests.Support;
using GovConsole.Web.Enquiries;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.DependencyInjection;

namespace GovConsole.Tests.Web.Enquiries;

public sealed class EnquiryPagesTests : PageTest
{
    private NavigationManager Navigation => Services.GetRequiredService<NavigationManager>();

    [Fact]
    public async Task The_clerk_writes_a_complaint_down_and_is_told_what_is_missing_beside_it()
    {
        await ActAsAsync(Role.WindowClerk, Sample.Township);
        var page = Render<NewEnquiryPage>();

        await page.Find(".rule-form").SubmitAsync();
        Assert.Equal(["请选择类别。", "请选择来访渠道。", "请填写来访人姓名。", "请填写联系电话。", "请填写。"], page.FindAll(".field-error").Select(wrong => wrong.TextContent));

        page.FindAll("input[name=enquiry-kind]")[1].Change(true);
        page.FindAll("input[name=enquiry-way]")[1].Change(true);
        page.Find("#enquiry-name").Change("王女士");
        page.Find("#enquiry-phone").Change(Sample.Phone);
        page.Find("#enquiry-text").Change("窗口没有人");
        await page.Find(".rule-form").SubmitAsync();

        var kept = Assert.Single(await World.Db.AllAsync<Enquiry>());
        Assert.Equal((EnquiryKind.Complaint, EnquiryWay.Telephone, "王女士", Sample.Monday), (kept.Kind, kept.Way, kept.Name, kept.ReceivedOn));
        Assert.EndsWith(EnquiryRoutes.Of(kept.Number), Navigation.Uri, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Whoever_answers_sees_the_number_on_asking_and_the_answer_stands_on_the_page()
    {
        var number = await World.EnquireAsync();
        await ActAsAsync(Role.WindowClerk, Sample.Township);
        var page = Render<EnquiryPage>(page => page.Add(x => x.Number, number));
        Assert.DoesNotContain(Sample.Phone, page.Markup, StringComparison.Ordinal);

        await page.Find(".reveal").ClickAsync(new());
        await page.Find(".rule-form").SubmitAsync();
        Assert.Equal("请填写查看的原因。", page.Find(".field-error").TextContent);
        page.Find("#reveal-reason").Change("回复来访人");
        await page.Find(".rule-form").SubmitAsync();
        Assert.Equal(Sample.Phone, page.Find(".facts .number").TextContent);
        World.Clock.Advance(TimeSpan.FromSeconds(61));
        page.WaitForState(() => !page.Markup.Contains(Sample.Phone, StringComparison.Ordinal));
        await page.Find(".rule-form").SubmitAsync();
        Assert.Equal("请填写。", page.Find(".field-error").TextContent);
        page.Find("#enquiry-answer").Change("已安排顶岗");
        await page.Find(".rule-form").SubmitAsync();

        Assert.Equal("已安排顶岗", page.Find(".answer .note-text").TextContent);
        Assert.Equal("已答复", page.Find(".pill").TextContent);
        Assert.Empty(page.FindAll(".rule-form"));
    }

    [Fact]
    public async Task A_leader_reads_figures_that_lead_to_their_lists_and_answers_nothing()
    {
        await World.EnquireAsync(EnquiryKind.Question);
        await World.AnswerEnquiry.RunAsync(await World.EnquireAsync(), "已处理", await World.ActorAsync(Role.WindowClerk, Sample.Township), Xunit.TestContext.Current.CancellationToken);
        await World.EnquireAsync();
        World.Clock.Advance(TimeSpan.FromDays(8));
        await ActAsAsync(Role.Leader, Sample.City);

        var page = Render<EnquiriesPage>();

        Assert.Equal(["1", "1", "1", "1", "0.00%", "2", "1", "1", "2", "50.00%"], page.FindAll("tfoot td").Select(cell => cell.TextContent));
        Assert.Equal("/enquiries?kind=Complaint&state=InTime", page.FindAll("tfoot td a")[9].GetAttribute("href"));
        Assert.Equal(["逾期未答复", "已答复", "逾期未答复"], page.FindAll(".enquiries .pill").Select(pill => pill.TextContent));
        Assert.Empty(page.FindAll($"a[href='{EnquiryRoutes.New}']"));
    }

    [Theory]
    [InlineData("?kind=Complaint&state=Overdue&from=2026-03-01&unit=469007100", "/enquiries?unit=469007100&kind=Complaint&state=Overdue&from=2026-03-01")]
    [InlineData("?kind=1&state=nonsense&to=1.3.2026&unit=x%3By&own=true", "/enquiries?own=true")]
    [InlineData("", "/enquiries")]
    public void An_address_is_read_as_far_as_it_makes_sense(string query, string address) => Assert.Equal(address, EnquiryRoutes.Format(EnquiryRoutes.Parse(query).Filter));
}
