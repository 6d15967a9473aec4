using Bunit;
using GovConsole.Access;
using GovConsole.AgentPoints;
using GovConsole.Tests.Support;
using GovConsole.Tests.Web.AgentPoints;
using GovConsole.Web.Boards;
using Microsoft.AspNetCore.Components;

namespace GovConsole.Tests.Web.Boards;

public sealed class BoardPageTests : PointPages
{
    private IRenderedComponent<BoardPage> Open(string address)
    {
        Get<NavigationManager>().NavigateTo(address);
        return Shown<BoardPage>();
    }

    [Fact]
    public async Task Tiles_of_villages_stand_worst_first_with_a_word_and_lead_to_what_they_count()
    {
        await HealthyAsync();
        await CheckAsync(Element.Telephone, ElementState.Failed);
        await ActAsAsync(Role.UnitAdministrator, Sample.City);
        var page = Open($"/board?unit={Sample.Township.Code}");

        Assert.Equal([Sample.OtherVillage.Code, Sample.Village.Code], page.FindAll(".board-tile").Select(tile => tile.GetAttribute("data-tile")));
        Assert.Contains("较差", page.Find(".board-tile .mark").TextContent, StringComparison.Ordinal);
        Assert.Equal($"/rectifications?list=Overdue&unit={Sample.Village.Code}", page.Find($"[data-tile='{Sample.Village.Code}'] [data-figure=Overdue]").GetAttribute("href"));
        Assert.Equal(["东方市", "八所镇"], page.FindAll(".unit-line li").Select(unit => unit.TextContent.Trim()));
        // By place the first village of the township comes first.
        Assert.Equal(Sample.Village.Code, Open($"/board?unit={Sample.Township.Code}&sort=place").Find(".board-tile").GetAttribute("data-tile"));
    }

    [Fact]
    public async Task Who_sends_notices_ticks_tiles_and_a_leader_only_looks()
    {
        await HealthyAsync();
        await ActAsAsync(Role.Leader, Sample.City);
        var page = Open("/board");

        Assert.Empty(page.FindAll("input[name=to]"));
        Assert.Equal($"/board?unit={Sample.Township.Code}", page.Find(".board-head a").GetAttribute("href"));
    }

    [Fact]
    public async Task The_form_over_the_tiles_is_the_address_of_a_new_notice()
    {
        await HealthyAsync();
        await ActAsAsync(Role.Supervisor, Sample.Township);
        var page = Open("/board");

        var form = page.Find(".board-form");
        Assert.Equal(("/notices/new", "get"), (form.GetAttribute("action"), form.GetAttribute("method")));
        Assert.Equal([Sample.OtherVillage.Code, Sample.Village.Code], page.FindAll("input[name=to]").Select(tick => tick.GetAttribute("value")));
        Assert.Contains(page.FindAll("#board-list option"), option => option.GetAttribute("value") == "Overdue");
    }

    [Fact]
    public async Task Of_elements_that_lapse_a_list_has_a_line_for_each()
    {
        await HealthyAsync();
        World.Clock.Advance(TimeSpan.FromDays(80));
        await ActAsAsync(Role.UnitAdministrator, Sample.City);
        Get<NavigationManager>().NavigateTo("/board/villages?figure=Lapsing");
        var page = Shown<BoardVillagesPage>();

        Assert.Equal((6, 1), (page.FindAll(".board-villages tbody tr").Count, page.FindAll("input[name=to]").Count));
        Assert.Contains("共 6 项要素", page.Find("caption").TextContent, StringComparison.Ordinal);
    }
}
