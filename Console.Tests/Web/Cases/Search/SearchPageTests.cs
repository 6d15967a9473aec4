using Bunit;
using GovConsole.Access;
using GovConsole.Tests.Core.Cases.Ledger;
using GovConsole.Tests.Support;
using GovConsole.Web.Cases.Search;
using GovConsole.Web.Shared.Layout;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.DependencyInjection;

namespace GovConsole.Tests.Web.Cases.Search;

public sealed class SearchPageTests : PageTest
{
    [Fact]
    public async Task What_the_box_is_asked_for_stands_in_the_address_and_the_page_shows_how_it_was_found()
    {
        await OpenAsync();
        var box = Render<SearchBox>();
        box.Find("#search").Change("小妹");
        await box.Find("form").SubmitAsync();
        Assert.EndsWith("/search?q=%E5%B0%8F%E5%A6%B9", Services.GetRequiredService<NavigationManager>().Uri, StringComparison.Ordinal);

        var page = Render<SearchPage>();

        page.WaitForAssertion(() => Assert.Contains("按申请人姓名", page.Find(".found h2").TextContent));
        Assert.Contains("符小妹", page.Find(".found-list a").TextContent);
    }

    [Fact]
    public async Task A_telephone_number_finds_its_case_and_stays_out_of_the_address()
    {
        await OpenAsync();
        var box = Render<SearchBox>();
        box.Find("#search").Change(Sample.Phone);
        await box.Find("form").SubmitAsync();

        var page = Render<SearchPage>();

        page.WaitForAssertion(() => Assert.Contains("按手机号", page.Find(".found h2").TextContent));
        Assert.EndsWith("/search", Services.GetRequiredService<NavigationManager>().Uri, StringComparison.Ordinal);
    }

    [Fact]
    public async Task One_character_is_refused_in_words_and_nothing_found_is_said()
    {
        await OpenAsync();
        var navigation = Services.GetRequiredService<NavigationManager>();

        navigation.NavigateTo("/search?q=x");
        var page = Render<SearchPage>();
        page.WaitForAssertion(() => Assert.Contains("至少输入2个字", page.Find(".alert-bad").TextContent));

        navigation.NavigateTo("/search?q=xyz");
        var other = Render<SearchPage>();
        other.WaitForAssertion(() => Assert.Contains("没有找到", other.Find(".state").TextContent));
    }

    private async Task OpenAsync()
    {
        await ActAsAsync(Role.WindowClerk, Sample.Township);
        await World.Db.StoreAsync(Shelf.Case(await World.ItemAsync(), Sample.Now, Sample.Village, []));
    }
}
