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
    private NavigationManager Navigation => Services.GetRequiredService<NavigationManager>();

    [Fact]
    public async Task What_the_box_asks_stands_in_the_address_and_is_answered_by_kind()
    {
        var number = await ShelveAsync();
        var box = Render<SearchBox>();
        box.Find("#search").Change("小妹");
        await box.Find("form").SubmitAsync();

        Assert.EndsWith("/search?q=%E5%B0%8F%E5%A6%B9", Navigation.Uri, StringComparison.Ordinal);
        var page = Render<SearchPage>();
        Assert.Contains("按姓名", page.Find(".found h2").TextContent);
        Assert.Equal($"/cases/{number}", page.Find(".found-list a").GetAttribute("href"));
    }

    [Fact]
    public async Task A_personal_number_is_found_and_stays_out_of_the_address()
    {
        await ShelveAsync();
        var page = Render<SearchPage>();
        page.Find("#search-page").Change(Sample.IdentityNumber);
        await page.Find(".rule-form").SubmitAsync();

        page.WaitForAssertion(() => Assert.Contains("按证件号码", page.Find(".found h2").TextContent), TimeSpan.FromSeconds(8));
        Assert.DoesNotContain(Sample.IdentityNumber, Navigation.Uri, StringComparison.Ordinal);
    }

    [Fact]
    public async Task One_character_is_refused_and_nothing_is_said_to_be_nothing()
    {
        await ShelveAsync();
        Navigation.NavigateTo("/search?q=符");
        Assert.Contains("至少输入2个字", Render<SearchPage>().Find(".alert").TextContent);

        Navigation.NavigateTo("/search?q=不存在的人");
        Assert.Contains("没有找到", Render<SearchPage>().Find(".state").TextContent);
    }

    private async Task<string> ShelveAsync()
    {
        await ActAsAsync(Role.WindowClerk, Sample.Township);
        var subject = Shelf.Case(await World.ItemAsync(), Sample.Now, Sample.Village, []);
        await World.Db.StoreAsync(subject);
        return subject.Number;
    }
}
