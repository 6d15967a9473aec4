using Bunit;
using Bunit.TestDoubles;
using GovConsole.Access;
using GovConsole.AgentPoints;
using GovConsole.Tests.Support;
using GovConsole.Web.AgentPoints;
using Microsoft.AspNetCore.Components;

namespace GovConsole.Tests.Web.AgentPoints;

public sealed class PointListPageTests : PointPages
{
    [Fact]
    public async Task A_row_names_what_is_lacking_in_words()
    {
        await HealthyAsync();
        await CheckAsync(Element.Computer, ElementState.Failed);
        await ActAsAsync(Role.Leader, Sample.City);

        var page = Shown<PointListPage>();

        var row = page.Find("tbody tr").TextContent;
        Assert.Contains("福久村民委员会", row, StringComparison.Ordinal);
        Assert.Contains("5/6", row, StringComparison.Ordinal);
        Assert.Contains("电脑 不达标", row, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Every_figure_leads_to_a_list_of_as_many()
    {
        await HealthyAsync();
        await CheckAsync(Element.Place, ElementState.Pending, Role.VillageAgent, Sample.Village);
        await ActAsAsync(Role.Leader, Sample.City);
        var page = Shown<PointListPage>();

        var figures = page.FindAll(".figure").Select(figure => (
            Href: figure.GetAttribute("href")!, Text: figure.QuerySelector(".figure-value")!.TextContent)).ToList();
        Assert.Equal(["50.00%1/2", "50.00%1/2", "1", "1", "0", "1", "—0/0", "0.00%0/1"], figures.Select(figure => figure.Text));
        foreach (var (href, text) in figures)
        {
            var counted = text.StartsWith('—') || text.StartsWith("0.00%", StringComparison.Ordinal) ? 0 : text.Contains('%', StringComparison.Ordinal) ? 1 : int.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
            Get<NavigationManager>().NavigateTo(href);
            var list = href.StartsWith("/points/gaps", StringComparison.Ordinal) ? Shown<GapsPage>().FindAll("tbody tr") : Shown<PointListPage>().FindAll("tbody tr");
            Assert.Equal(counted, list.Count);
        }
    }

    [Fact]
    public async Task Choosing_a_filter_changes_the_address()
    {
        await HealthyAsync();
        await ActAsAsync(Role.Leader, Sample.City);
        var page = Shown<PointListPage>();

        page.Find("#status").Change("Suspended");

        Assert.EndsWith("/points?status=Suspended", Get<BunitNavigationManager>().Uri, StringComparison.Ordinal);
        page.WaitForAssertion(() => Assert.Contains("没有符合条件的代办点", page.Markup, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("?status=Nonsense&page=-4&kind=9&sort=1;drop")]
    [InlineData("?page=99999999999999999999")]
    public async Task A_mangled_address_shows_the_whole_list(string query)
    {
        await HealthyAsync();
        await ActAsAsync(Role.Leader, Sample.City);
        Get<NavigationManager>().NavigateTo($"/points{query}");

        Assert.Single(Shown<PointListPage>().FindAll("tbody tr"));
    }
}
