using Bunit;
using GovConsole.Access;
using GovConsole.Cases.Flow;
using GovConsole.Signals;
using GovConsole.Tests.Support;
using GovConsole.Web.Screens;
using Microsoft.AspNetCore.Components;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace GovConsole.Tests.Web.Screens;

public sealed class ScreenPageTests : PageTest
{
    private const string Today = "[data-figure='Head.Today.Received'] dd";

    private FigureSignals Signals => Services.GetRequiredService<FigureSignals>();

    private IRenderedComponent<ScreenPage> Open(string query = "")
    {
        Services.GetRequiredService<NavigationManager>().NavigateTo($"/screen{query}");
        return Render<ScreenPage>();
    }

    [Fact]
    public async Task A_signal_brings_the_new_figures_and_their_time()
    {
        var item = await World.ItemAsync();
        await ActAsAsync(Role.Leader, Sample.City);
        var page = Open();
        Assert.Equal("0", page.Find(Today).TextContent);
        Assert.Equal("—", page.Find("[data-figure='Head.Month.OnTimeRate'] dd").TextContent);
        Assert.Contains("数据截至 10:00:00", page.Find(".screen-state").TextContent);

        World.Clock.Advance(TimeSpan.FromSeconds(7));
        await World.LogAsync(item);
        Signals.Tell(Change.Of(new HashSet<string> { Sample.OtherCity.Code }));
        Assert.Equal("0", page.Find(Today).TextContent);
        Signals.Tell(Change.Of(new HashSet<string> { Sample.City.Code }));

        page.WaitForAssertion(() => Assert.Equal("1", page.Find(Today).TextContent), Patience);
        Assert.Contains("数据截至 10:00:07", page.Find(".screen-state").TextContent);
        Assert.Equal(["10:00"], page.FindAll(".screen-stream time").Select(time => time.TextContent));
    }

    [Fact]
    public async Task A_session_on_a_wall_shows_the_same_and_offers_nothing()
    {
        await World.LogAsync(await World.ItemAsync());
        await ActAsAsync(Role.Screen, Sample.City);
        var page = Open("?every=0");

        Assert.Equal("1", page.Find(Today).TextContent);
        Assert.Single(page.FindAll(".screen-stream time"));
        Assert.Empty(page.FindAll(".screen-foot :is(a, form)"));
    }

    [Fact]
    public async Task A_new_day_begins_without_anybody_doing_anything()
    {
        await World.LogAsync(await World.ItemAsync());
        await ActAsAsync(Role.Leader, Sample.City);
        var page = Open("?every=0");
        Assert.Equal("1", page.Find(Today).TextContent);
        Assert.Equal("/screen/hang", page.Find(".screen-hang").GetAttribute("action"));

        World.Clock.Advance(TimeSpan.FromHours(14));

        page.WaitForAssertion(() => Assert.Equal("0", page.Find(Today).TextContent), Patience);
        Assert.Equal("1", page.Find("[data-figure='Head.Month.Received'] dd").TextContent);
    }

    [Fact]
    public async Task The_pictures_take_turns_until_somebody_stops_them()
    {
        await ActAsAsync(Role.Leader, Sample.City);
        var page = Open("?every=10");
        Assert.Equal("Overview", Shown(page));

        World.Clock.Advance(TimeSpan.FromSeconds(10));
        page.WaitForAssertion(() => Assert.Equal("Pace", Shown(page)), Patience);

        page.Find("[data-screen=pause]").Click();
        Assert.Equal("继续轮播", page.Find("[data-screen=pause]").TextContent);
        World.Clock.Advance(TimeSpan.FromSeconds(30));
        Assert.Equal("Pace", Shown(page));

        page.Find("[data-screen=next]").Click();
        Assert.Equal("Places", Shown(page));
        page.Find("[data-screen=next]").Click();
        Assert.Equal("Overview", Shown(page));
        page.Find("[data-screen=previous]").Click();
        Assert.Equal("Places", Shown(page));
    }

    [Fact]
    public async Task The_units_below_have_their_turn_with_their_own_figures()
    {
        await World.LogAsync(await World.ItemAsync());
        await ActAsAsync(Role.Leader, Sample.Province);
        var page = Open("?unit=469007&scenes=Overview&below=true&every=10");
        Assert.Equal("东方市政务服务运行态势", page.Find("h1").TextContent);

        World.Clock.Advance(TimeSpan.FromSeconds(10));
        page.WaitForAssertion(() => Assert.Equal("八所镇政务服务运行态势", page.Find("h1").TextContent), Patience);
        Assert.Equal("1", page.Find(Today).TextContent);

        page.Find("[data-screen=next]").Click();
        page.WaitForAssertion(() => Assert.Equal("东河镇政务服务运行态势", page.Find("h1").TextContent), Patience);
        Assert.Equal("0", page.Find(Today).TextContent);
    }

    [Fact]
    public async Task A_node_that_hears_nothing_of_the_others_says_so()
    {
        await ActAsAsync(Role.Leader, Sample.City);
        var page = Open();
        Assert.Equal("实时", page.Find(".screen-mark").TextContent);

        Signals.Lose();
        page.WaitForAssertion(() => Assert.Equal("收不到其他节点的消息，数据可能滞后", page.Find(".screen-mark").TextContent), Patience);

        Signals.Find();
        World.Clock.Advance(Listening.Apart);
        page.WaitForAssertion(() => Assert.Equal("实时", page.Find(".screen-mark").TextContent), Patience);
    }

    [Fact]
    public async Task Figures_that_cannot_be_read_stay_with_a_mark_until_they_can()
    {
        await ActAsAsync(Role.Leader, Sample.City);
        var page = Open("?every=0");
        await using var db = World.Db.CreateDbContext();
        await db.Database.ExecuteSqlRawAsync("ALTER TABLE tallies RENAME TO away", Ct);
        try
        {
            Signals.Tell(Change.Everything);
            page.WaitForAssertion(() => Assert.Equal("数据读取失败，正在重试", page.Find(".screen-mark").TextContent), Patience);
            Assert.Equal("0", page.Find(Today).TextContent);
        }
        finally
        {
            await db.Database.ExecuteSqlRawAsync("ALTER TABLE away RENAME TO tallies", Ct);
        }

        World.Clock.Advance(TimeSpan.FromSeconds(10));
        page.WaitForAssertion(() => Assert.Equal("实时", page.Find(".screen-mark").TextContent), Patience);
    }

    [Fact]
    public async Task Nothing_on_the_wall_says_who_it_was()
    {
        var item = await World.ItemAsync();
        var number = await World.LogAsync(item, input =>
        {
            (input.Applicant, input.Contact, input.Address, input.Phone) = ("欧阳测试人", "司徒联系人", "福久村委会三十九号", "13907651234");
        });
        var approver = await World.ActorAsync(Role.Approver, Sample.Township);
        await World.AdvanceAsync(number, CaseAction.Accept, approver);
        await ActAsAsync(Role.Leader, Sample.Village);
        var page = Open("?unit=469007100200&every=10");
        var subject = Assert.Single(await World.Db.AllAsync<GovConsole.Cases.Case>());
        string?[] secrets =
        [
            "欧阳测试人", "司徒联系人", "三十九号", "13907651234", Sample.IdentityNumber, number, number[^6..], subject.Applicant.NumberMasked, subject.Applicant.PhoneMasked,
            subject.LoggedBy, approver.Name, $"{subject.Id}",
        ];

        Assert.Single(page.FindAll(".screen-stream li"));
        Assert.Equal("八所镇", page.Find(".screen-place").TextContent);
        foreach (var _ in Enum.GetValues<Scene>())
        {
            Assert.All(secrets, secret => Assert.DoesNotContain(Assert.IsType<string>(secret), page.Markup, StringComparison.Ordinal));
            page.Find("[data-screen=next]").Click();
        }
    }

    private static string? Shown(IRenderedComponent<ScreenPage> page) => page.Find("[data-scene]").GetAttribute("data-scene");
}
