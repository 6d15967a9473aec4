using Bunit;
using GovConsole.Access;
using GovConsole.Assets;
using GovConsole.Assets.Upkeep;
using GovConsole.Tests.Support;
using GovConsole.Tests.Web.AgentPoints;
using GovConsole.Web.Assets;
using GovConsole.Web.Assets.Calls;
using GovConsole.Web.Assets.Village;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Forms;
using Microsoft.Extensions.DependencyInjection;

namespace GovConsole.Tests.Web.Assets;

public sealed class AssetPageTests : PointPages
{
    public override async ValueTask InitializeAsync()
    {
        await base.InitializeAsync();
        Services.AddSingleton<AntiforgeryStateProvider, Token>();
    }

    [Fact]
    public async Task An_administrator_enters_a_telephone_and_is_told_beside_the_field_what_lacks()
    {
        await HealthyAsync();
        await ActAsAsync(Role.UnitAdministrator, Sample.City);
        var page = Page();
        Press(page, "登记设备");
        page.FindAll("input[name=asset-kind]")[1].Change(true);
        page.Find("#asset-number").Change("dh-1");
        page.Find("#asset-model").Change("步步高");

        await page.Find(".rule-form").SubmitAsync();
        Assert.Equal("请填写电话号码", page.Find("[role=alert]").TextContent.Trim());
        page.Find("#asset-phone").Change("0898-25500001");
        await page.Find(".rule-form").SubmitAsync();

        page.WaitForAssertion(() => Assert.Contains("0898-25500001", page.Find("[data-asset=DH-1]").TextContent, StringComparison.Ordinal));
        Assert.Equal(AssetKind.Telephone, Assert.Single(await World.Db.AllAsync<Asset>()).Kind);
    }

    [Fact]
    public async Task An_agent_reports_a_fault_late_and_an_administrator_is_offered_to_close_it()
    {
        await HealthyAsync();
        await ComputerAsync();
        await ActAsAsync(Role.VillageAgent, Sample.Village);
        var page = Page();
        Assert.DoesNotContain(page.FindAll("button"), button => button.TextContent.Trim() is "登记设备" or "停用" or "修改");
        Assert.NotNull(page.Find("form[action='/assets/bind'] input[name=asset]"));

        Press(page, "报修");
        page.Find("#fault-what").Change("无法开机");
        page.Find("#fault-found").Change("2026-03-04");
        await page.Find(".rule-form").SubmitAsync();

        page.WaitForAssertion(() => Assert.Contains("迟报，3个工作日", page.Find("table").TextContent, StringComparison.Ordinal));
        Assert.DoesNotContain(page.FindAll("button"), button => button.TextContent == "修复销单");
    }

    [Fact]
    public async Task A_turned_clock_shows_the_computer_yellow_on_both_pages()
    {
        await HealthyAsync();
        await ComputerAsync();
        World.Clock.Advance(TimeSpan.FromDays(4));
        await ActAsAsync(Role.Supervisor, Sample.City);

        Assert.Equal("静默自 2026-03-13", Page().Find(".asset .pill-warning").TextContent);
        var register = Shown<AssetsPage>();
        Assert.Equal("静默自 2026-03-13", register.Find("table .pill-warning").TextContent);
        Assert.Contains("1", register.Find("a.figure[href='/assets?silent=true'] .figure-value").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_supervisor_logs_a_call_in_the_row_of_the_village()
    {
        await HealthyAsync();
        await Get<AddAsset>().RunAsync(
            new() { Code = Code, Kind = AssetKind.Telephone, Number = "DH-1", Model = "步步高", Phone = "0898-25500001" }, await World.ActorAsync(Role.UnitAdministrator, Sample.City), Ct);
        await ActAsAsync(Role.Supervisor, Sample.City);
        var page = Shown<TestCallsPage>();

        Press(page, "登记抽测");
        await page.Find(".rule-form").SubmitAsync();
        Assert.Equal(["请选择结果", "请填写等待秒数"], page.FindAll("[role=alert]").Select(alert => alert.TextContent.Trim()));
        page.FindAll("input[name=call-result]")[1].Change(true);
        page.Find("#call-seconds").Change("45");
        await page.Find(".rule-form").SubmitAsync();

        page.WaitForAssertion(() => Assert.Contains("无人接听，45秒", page.Find($"[data-village='{Code}']").TextContent, StringComparison.Ordinal));
        Assert.Equal("1", page.Find("a.figure[href='/test-calls?month=2026-03&state=NotReached'] .figure-value").TextContent);
    }

    [Fact]
    public async Task A_leader_reads_and_logs_no_calls()
    {
        await HealthyAsync();
        await ActAsAsync(Role.Leader, Sample.City);

        Assert.DoesNotContain(Shown<TestCallsPage>().FindAll("button"), button => button.TextContent == "登记抽测");
    }

    private IRenderedComponent<VillageAssetsPage> Page() => Shown<VillageAssetsPage>(page => page.Add(x => x.Code, Code));

    private static void Press<T>(IRenderedComponent<T> page, string text) where T : IComponent => page.FindAll("button").First(button => button.TextContent.Trim() == text).Click();

    private async Task ComputerAsync() => await Get<AddAsset>().RunAsync(
        new() { Code = Code, Kind = AssetKind.Computer, Number = "DN-1", Model = "联想启天 M428", Network = Network.GovernmentExtranet, InUseSince = new(2026, 1, 5) },
        await World.ActorAsync(Role.UnitAdministrator, Sample.City), Ct);

    private sealed class Token : AntiforgeryStateProvider
    {
        public override AntiforgeryRequestToken? GetAntiforgeryToken() => new("token", "__RequestVerificationToken");
    }
}
