using System.Globalization;
using Bunit;
using GovConsole.Access;
using GovConsole.Cases.Flow;
using GovConsole.Tests.Core.Cases.Ledger;
using GovConsole.Tests.Support;
using GovConsole.Web.Cases.Ledger;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.DependencyInjection;

namespace GovConsole.Tests.Web.Cases.Ledger;

public sealed class LedgerPageTests : PageTest
{
    [Fact]
    public async Task Rows_show_masked_numbers_a_worded_state_and_the_days_over()
    {
        await ActAsAsync(Role.Leader, Sample.City);
        await StoreAsync("2026-03-02", CaseAction.Accept);

        var page = Open();

        var row = page.Find(".ledger tbody tr");
        Assert.Equal("late", row.ClassName);
        Assert.Equal("已受理", row.QuerySelector(".pill")!.TextContent);
        Assert.Equal("2026-03-05 超2天", row.QuerySelector(".due-over")!.TextContent);
        Assert.Equal("2026-03-02 09:00", row.QuerySelector(".col-Received")!.TextContent);
        Assert.Equal("八所镇福久村民委员会", row.QuerySelector(".col-Source")!.TextContent);
        Assert.Contains(".ledger .col-Source { --heading: \"收件单位\" }", page.Find("style").TextContent);
        Assert.DoesNotContain(Sample.IdentityNumber, page.Markup);
        page.WaitForAssertion(() => Assert.Contains("共 1 件", page.Markup), Patience);
        // That they are counted does not draw the rows again.
        Assert.Equal(1, page.FindComponent<LedgerTable>().RenderCount);
    }

    [Fact]
    public async Task The_address_is_the_filter_and_a_choice_changes_the_address()
    {
        await ActAsAsync(Role.Leader, Sample.City);
        await StoreAsync("2026-03-09");
        await StoreAsync("2026-03-06", CaseAction.Accept);

        var page = Open("?status=Received");
        Assert.Equal("已收件", Assert.Single(page.FindAll(".ledger tbody .pill")).TextContent);
        await page.Find("#filter-status").ChangeAsync("Accepted");

        Assert.EndsWith("/cases?status=Accepted", Address);
        page.WaitForAssertion(() => Assert.Equal("已受理", Assert.Single(page.FindAll(".ledger tbody .pill")).TextContent));
    }

    [Fact]
    public async Task Both_ways_of_exporting_keep_the_filter_and_nothing_of_the_page()
    {
        await ActAsAsync(Role.Leader, Sample.City);
        await StoreAsync("2026-03-09");

        var page = Open("?status=Received&ascending=true");

        page.WaitForAssertion(() => Assert.Equal(
            ["/cases/ledger.xlsx?status=Received&ascending=true", "/exports/new?status=Received&ascending=true"],
            page.FindAll(".page-header .actions > a.button-quiet").Select(link => link.GetAttribute("href"))), Patience);
    }

    [Fact]
    public async Task A_whole_identity_number_finds_the_case_and_stays_out_of_the_address()
    {
        await ActAsAsync(Role.WindowClerk, Sample.City);
        await StoreAsync("2026-03-09");

        var page = Open();
        await page.Find("#filter-text").ChangeAsync("11010519491231002X");

        Assert.EndsWith("/cases", Address);
        page.WaitForAssertion(() => Assert.Single(page.FindAll(".ledger tbody tr")));
        Assert.Contains("不写入地址", page.Markup);
        Assert.Empty(page.FindAll("a[download]"));
        await page.Find("#filter-text").ChangeAsync("11010519491231003X");
        page.WaitForAssertion(() => Assert.Empty(page.FindAll(".ledger tbody tr")));
    }

    [Fact]
    public async Task What_the_address_says_wrongly_is_told_and_the_rest_is_shown()
    {
        await ActAsAsync(Role.Leader, Sample.City);
        await StoreAsync("2026-03-09");

        var page = Open("?status=Gone&unit=999&after=1.2");

        Assert.Single(page.FindAll(".ledger tbody tr"));
        Assert.Equal(["地址中有无法识别的条件，已忽略：status unit", "原来的翻页位置已失效，已回到第一页。"], page.FindAll(".alert").Select(alert => alert.TextContent));
    }

    [Fact]
    public async Task Pages_are_turned_by_links_that_keep_the_filter()
    {
        await ActAsAsync(Role.Leader, Sample.City);
        var item = await World.ItemAsync();
        await World.Db.StoreAsync([.. Enumerable.Range(0, 51).Select(i => Shelf.Case(item, Sample.Now.AddMinutes(-i), Sample.Village, []))]);

        var page = Open("?status=Received");
        Assert.Null(page.Find("a[rel=prev]").GetAttribute("href"));
        Go(page.Find("a[rel=next]").GetAttribute("href")!);

        page.WaitForAssertion(() => Assert.Single(page.FindAll(".ledger tbody tr")));
        Assert.StartsWith("/cases?status=Received&after=", new Uri(Address).PathAndQuery);
        Go(page.Find("a[rel=prev]").GetAttribute("href")!);
        page.WaitForAssertion(() => Assert.Equal(50, page.FindAll(".ledger tbody tr").Count));
        page.WaitForAssertion(() => Assert.Contains("共 51 件", page.Markup), Patience);
    }

    [Fact]
    public async Task Columns_one_chose_are_there_the_next_time()
    {
        await ActAsAsync(Role.Leader, Sample.City);
        await StoreAsync("2026-03-09");
        var page = Open();
        Assert.Empty(page.FindAll("td.col-Channel"));

        await page.FindAll(".column-choice label").Single(label => label.TextContent.Trim() == "申报来源").QuerySelector("input")!.ChangeAsync(true);

        Assert.Equal("代办点", page.Find("td.col-Channel").TextContent);
        Assert.Equal("代办点", Open().Find("td.col-Channel").TextContent);
    }

    [Fact]
    public async Task A_search_is_kept_under_a_name_and_forgotten_again()
    {
        await ActAsAsync(Role.Leader, Sample.City);
        var page = Open("?measure=Closed&from=2026-03-01");

        await page.Find(".views-own form").SubmitAsync();
        Assert.Equal("请填写视图名称。", page.Find(".field-error").TextContent);
        page.Find("#view-name").Change("三月办结");
        await page.Find(".views-own form").SubmitAsync();

        Assert.Equal("/cases?measure=Closed&from=2026-03-01", Open().Find(".views-own .chip a").GetAttribute("href"));
        await page.Find(".views-own .chip button:not([data-share])").ClickAsync();
        Assert.Empty(Open().FindAll(".views-own .chip a"));
    }

    [Fact]
    public async Task A_kept_search_is_shared_with_the_unit_under_a_name_that_is_free_and_taken_back()
    {
        await ActAsAsync(Role.Leader, Sample.City);
        var page = Open("?measure=Closed");
        page.Find("#view-name").Change("办结");
        await page.Find(".views-own form").SubmitAsync();

        await page.WaitForElement("[data-share]", Patience).ClickAsync();
        page.WaitForAssertion(() => Assert.Equal("/cases?measure=Closed", page.Find(".views-shared a").GetAttribute("href")), Patience);
        await page.Find("[data-share]").ClickAsync();
        page.WaitForAssertion(() => Assert.Contains("已有名为“办结”的共享视图", page.Find(".alert-bad").TextContent), Patience);

        await page.Find(".views-shared button").ClickAsync();
        page.WaitForAssertion(() => Assert.Empty(page.FindAll(".views-shared, .alert-bad")), Patience);
    }

    [Fact]
    public async Task The_overdue_ledger_lists_what_was_due_before_today()
    {
        await ActAsAsync(Role.Leader, Sample.City);
        await StoreAsync("2026-03-02", CaseAction.Accept);
        await StoreAsync("2026-03-04", CaseAction.Accept);
        var page = Open();

        Go(page.FindAll(".views .chip").Single(chip => chip.TextContent == "逾期在办").GetAttribute("href")!);

        page.WaitForAssertion(() => Assert.Equal(["late"], page.FindAll(".ledger tbody tr").Select(row => row.ClassName)));
        Assert.Equal("逾期在办", page.Find("[aria-current=page]").TextContent);
    }

    [Fact]
    public async Task Another_ledger_keeps_the_search()
    {
        await ActAsAsync(Role.Leader, Sample.City);

        var page = Open($"?text=符&unit={Sample.Township.Code}&status=Archived");

        Assert.Equal($"/cases?text={Uri.EscapeDataString("符")}&unit=469007100&measure=Closed",
            page.FindAll(".views .chip").Single(chip => chip.TextContent == "办结台账").GetAttribute("href"));
    }

    [Fact]
    public async Task Nothing_found_says_what_to_do()
    {
        await ActAsAsync(Role.Leader, Sample.City);

        Assert.Contains("没有符合条件的办件", Open("?text=无此人").Find(".state").TextContent);
    }

    [Theory]
    [InlineData(Role.VillageAgent, true)]
    [InlineData(Role.Leader, false)]
    public async Task Logging_is_offered_to_those_who_may(Role role, bool offered)
    {
        await ActAsAsync(role, Sample.Village);

        Assert.Equal(offered, Open().FindAll("a[href='/cases/new']").Count > 0);
    }

    private string Address => Services.GetRequiredService<NavigationManager>().Uri;

    private void Go(string url) => Services.GetRequiredService<NavigationManager>().NavigateTo(url);

    private IRenderedComponent<LedgerPage> Open(string query = "")
    {
        Go($"/cases{query}");
        var page = Render<LedgerPage>();
        page.WaitForAssertion(() => Assert.Empty(page.FindAll(".spinner")));
        return page;
    }

    private async Task StoreAsync(string received, params CaseAction[] actions) => await World.Db.StoreAsync(
        Shelf.Case(await World.ItemAsync(), GovConsole.Kernel.Beijing.Utc(DateOnly.Parse(received, CultureInfo.InvariantCulture).ToDateTime(new(9, 0))), Sample.Village, actions));
}
