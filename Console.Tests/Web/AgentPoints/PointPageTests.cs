using Bunit;
using GovConsole.Access;
using GovConsole.AgentPoints;
using GovConsole.AgentPoints.Standards;
using GovConsole.AgentPoints.Upkeep;
using GovConsole.Tests.Support;
using GovConsole.Web.AgentPoints.Village;
using Microsoft.AspNetCore.Components;

namespace GovConsole.Tests.Web.AgentPoints;

public sealed class PointPageTests : PointPages
{
    private IRenderedComponent<PointPage> Page(string? code = null) => Shown<PointPage>(page => page.Add(x => x.Code, code ?? Code));

    [Fact]
    public async Task Six_cards_say_how_each_stands_and_what_is_next()
    {
        await HealthyAsync();
        await CheckAsync(Element.Computer, ElementState.Failed);
        await ActAsAsync(Role.Supervisor, Sample.City);

        var cards = Page().FindAll(".element").Select(card => card.TextContent).ToList();

        Assert.Equal(6, cards.Count);
        Assert.Contains("有效至2026-06-07", cards[0], StringComparison.Ordinal);
        Assert.Contains("督促整改，整改后复查", cards[2], StringComparison.Ordinal);
        Assert.Contains("网络中断", cards[2], StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_was_found_wanting_stands_on_the_card_and_in_the_history()
    {
        await HealthyAsync();
        await Get<CheckElement>().RunAsync(
            new() { Code = Code, Element = Element.Rules, State = ElementState.Failed, Found = new(new Dictionary<PassItem, Answer> { [PassItem.CurrentVersion] = Answer.No }) },
            await World.ActorAsync(Role.Supervisor, Sample.City), Ct);
        await ActAsAsync(Role.VillageAgent, Sample.Village);

        var page = Page();

        Assert.Contains("不符合：现行版本", page.FindAll(".element")[4].TextContent, StringComparison.Ordinal);
        Assert.Contains(page.FindAll(".checks li"), line => line.TextContent.Contains("不符合：现行版本", StringComparison.Ordinal));
    }

    [Fact]
    public async Task An_agent_is_told_to_mend_and_is_offered_nothing_that_is_refused()
    {
        await HealthyAsync();
        await CheckAsync(Element.Computer, ElementState.Failed);
        await ActAsAsync(Role.VillageAgent, Sample.Village);

        var page = Page();

        Assert.Contains("请整改，完成后拍照提交材料", page.FindAll(".element")[2].TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain(page.FindAll("button"), button => button.TextContent is "任命代办员" or "办理离任" or "显示" or "变更状态");
        Assert.DoesNotContain(Sample.Phone, page.Markup, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_second_primary_agent_is_refused_in_words_and_what_was_typed_stays()
    {
        await HealthyAsync();
        await ActAsAsync(Role.UnitAdministrator, Sample.City);
        var page = Page();
        page.FindAll("button").Single(button => button.TextContent == "任命代办员").Click();

        page.WaitForElement("#agent-name").Change("李二");
        page.Find("#agent-phone").Change("13900000000");
        await page.Find(".rule-form").SubmitAsync();

        Assert.Equal("该村已有在任主代办员符小明（2026-03-09起），请先办理其离任", page.Find("[role=alert]").TextContent.Trim());
        Assert.Equal("李二", page.Find("#agent-name").GetAttribute("value"));
        Assert.Single(await World.Db.AllAsync<AgentTenure>());
    }

    [Fact]
    public async Task A_change_of_agent_ends_one_time_and_begins_another()
    {
        await HealthyAsync();
        await ActAsAsync(Role.UnitAdministrator, Sample.City);
        var page = Page();

        page.FindAll("button").Single(button => button.TextContent == "办理离任").Click();
        page.WaitForElement("#end-reason").Change("换届离任");
        await page.Find(".rule-form").SubmitAsync();
        Assert.Contains("没有在任的主代办员", page.Markup, StringComparison.Ordinal);

        World.Clock.Advance(TimeSpan.FromDays(1));
        page.FindAll("button").Single(button => button.TextContent == "任命代办员").Click();
        page.WaitForElement("#agent-name").Change("李二");
        page.Find("#agent-phone").Change("13900000000");
        await page.Find(".rule-form").SubmitAsync();

        Assert.Equal("已任命李二", page.Find("[role=status]").TextContent.Trim());
        Assert.Equal(2, (await World.Db.AllAsync<AgentTenure>()).Count);
    }

    [Fact]
    public async Task A_past_day_is_shown_as_it_was_and_offers_no_deed()
    {
        await HealthyAsync();
        World.Clock.Advance(TimeSpan.FromDays(3));
        await CheckAsync(Element.Computer, ElementState.Failed);
        await ActAsAsync(Role.UnitAdministrator, Sample.City);
        Get<NavigationManager>().NavigateTo($"/points/{Code}?on={Sample.Monday:yyyy-MM-dd}");

        var page = Page();

        Assert.Contains("有效至2026-06-07", page.FindAll(".element")[2].TextContent, StringComparison.Ordinal);
        Assert.Contains("符小明", page.Find(".point-head").TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain(page.FindAll("a, button"), one => one.TextContent is "核查" or "变更状态" or "修改信息" or "任命代办员");
    }

    [Fact]
    public async Task A_telephone_number_is_shown_to_whom_may_call()
    {
        await HealthyAsync();
        await ActAsAsync(Role.Supervisor, Sample.City);
        var page = Page();

        page.FindAll("button").Single(button => button.TextContent == "显示").Click();

        page.WaitForAssertion(() => Assert.Contains(Sample.Phone, page.Markup, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_village_without_a_point_gets_one_here()
    {
        await ActAsAsync(Role.UnitAdministrator, Sample.City);
        var page = Page(Sample.OtherVillage.Code);
        Assert.Contains("这个村还没有代办点", page.Markup, StringComparison.Ordinal);

        page.Find("#address").Change("文化室");
        page.Find("#hours").Change("8:00–17:30");
        await page.Find(".rule-form").SubmitAsync();

        Assert.Equal(6, page.FindAll(".element").Count);
        Assert.Contains("筹建", page.Find(".point-head").TextContent, StringComparison.Ordinal);
    }
}
