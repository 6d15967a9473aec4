using Bunit;
using GovConsole.Access;
using GovConsole.Ratings;
using GovConsole.Tests.Core.Ratings;
using GovConsole.Tests.Support;
using GovConsole.Web.Cases.Dossier;
using GovConsole.Web.Cases.Queue;
using GovConsole.Web.Ratings;

namespace GovConsole.Tests.Web.Ratings;

public sealed class RatingPagesTests : PageTest
{
    [Fact]
    public async Task The_agent_writes_down_a_rating_and_a_call_on_the_page_of_the_case()
    {
        var number = await World.CloseAsync(await World.ItemAsync());
        await ActAsAsync(Role.VillageAgent, Sample.Village);
        var page = Render<CasePage>(page => page.Add(x => x.Number, number));
        page.WaitForElement(".rate .rule-form");

        await page.Find(".rate .rule-form").SubmitAsync();
        Assert.Equal(["请选择满意度。", "请选择评价渠道。"], page.FindAll(".rate .field-error").Select(wrong => wrong.TextContent));

        page.FindAll(".rate input[name=level]")[3].Change(true);
        page.FindAll(".rate input[name=way]")[0].Change(true);
        await page.Find(".rate .rule-form").SubmitAsync();
        page.FindAll(".call input[name=reached]")[0].Change(true);
        page.FindAll(".call input[name=satisfied]")[1].Change(true);
        await page.Find(".call .rule-form").SubmitAsync();

        var rating = Assert.Single(await World.Db.AllAsync<Rating>());
        Assert.Equal((Satisfaction.Dissatisfied, RatingWay.Phone, CureStage.ToVerify), (rating.Level, rating.Way, rating.Stage));
        Assert.Equal((true, false), Assert.Single(await World.Db.AllAsync<CallBack>()) is var call ? (call.Reached, call.Satisfied!.Value) : default);
        Assert.Empty(page.FindAll(".rate"));
    }

    [Fact]
    public async Task The_clerk_finds_a_bad_rating_on_the_queue_and_verifies_and_cures_it()
    {
        var number = await World.CloseAsync(await World.ItemAsync());
        await World.RateAsync(number, Satisfaction.Dissatisfied);
        await ActAsAsync(Role.WindowClerk, Sample.Township);
        Assert.Contains("有 1 条差评待本单位核实、整改或者回访", Render<QueuePage>().Find(".to-cure").TextContent);
        var page = Render<RatingPage>(page => page.Add(x => x.Number, number));

        await page.Find("[data-cure=Verify] .rule-form").SubmitAsync();
        Assert.Equal(["请选择是否属实。", "请填写。"], page.FindAll(".field-error").Select(wrong => wrong.TextContent));
        page.FindAll("input[name=upheld]")[0].Change(true);
        page.Find("#cure-Verify").Change("窗口无人");
        await page.Find("[data-cure=Verify] .rule-form").SubmitAsync();
        page.Find("#cure-Cure").Change("安排顶岗");
        await page.Find("[data-cure=Cure] .rule-form").SubmitAsync();

        Assert.Equal(CureStage.ToCallBack, (await World.RatingAsync(number)).Stage);
        Assert.Equal("待回访", page.Find(".step-line .here").TextContent);
        Assert.NotEmpty(page.FindAll(".call-form"));
    }

    [Fact]
    public async Task The_list_counts_what_it_shows_and_leads_from_figure_to_list()
    {
        var item = await World.ItemAsync();
        foreach (var level in new[] { Satisfaction.Satisfied, Satisfaction.VeryDissatisfied }) await World.RateAsync(await World.CloseAsync(item), level);
        await ActAsAsync(Role.Leader, Sample.City);

        var page = Render<RatingsPage>();

        Assert.Equal(["2", "0", "1", "0", "0", "1", "50.00%", "50.00%", "0.00%", "0.00%", "0.00%", "0"], page.FindAll("tfoot td").Select(cell => cell.TextContent));
        Assert.Equal("/ratings?level=VeryDissatisfied", page.FindAll("tfoot td a")[5].GetAttribute("href"));
        Assert.Equal(2, page.FindAll(".ratings tbody tr").Count);
    }

    [Theory]
    [InlineData("?level=Dissatisfied&state=Overdue&from=2026-03-01&unit=469007100", "/ratings?unit=469007100&level=Dissatisfied&state=Overdue&from=2026-03-01")]
    [InlineData("?level=4&state=nonsense&from=1.3.2026&unit=x%3By&own=true", "/ratings?own=true")]
    [InlineData("", "/ratings")]
    public void An_address_is_read_as_far_as_it_makes_sense(string query, string address) => Assert.Equal(address, RatingAddress.Format(RatingAddress.Parse(query).Filter));
}
