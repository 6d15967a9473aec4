using Bunit;
using GovConsole.Access;
using GovConsole.Cases.Papers;
using GovConsole.Organisation;
using GovConsole.Tests.Support;
using GovConsole.Web.Cases.Dossier;
using GovConsole.Web.Reports.Papers;

namespace GovConsole.Tests.Web.Reports.Papers;

public sealed class CasePapersTests : PageTest
{
    [Fact]
    public async Task A_due_paper_is_issued_by_a_button_and_stands_there_with_its_number()
    {
        var page = await OpenAsync(Role.VillageAgent, Sample.Village);
        Assert.Equal(["Receipt", "Authorisation", "Track"], Due(page));

        await page.Find("[data-issue=Receipt]").ClickAsync();
        page.WaitForAssertion(() => Assert.Equal(["Authorisation", "Track"], Due(page)));

        var paper = Assert.Single(await World.Db.AllAsync<IssuedPaper>());
        Assert.Equal($"/documents/{paper.Id}.pdf", page.Find($"#paper-{paper.Id}").GetAttribute("href"));
        Assert.Contains("东八福政收〔2026〕1号", page.Find("#papers").TextContent, StringComparison.Ordinal);
        Assert.Contains("已出具：东八福政收〔2026〕1号", Toasts);
    }

    [Fact]
    public async Task A_void_paper_stays_in_the_list_with_its_reason_and_can_be_issued_again()
    {
        var page = await OpenAsync(Role.VillageAgent, Sample.Village);
        await page.Find("[data-issue=Receipt]").ClickAsync();
        page.WaitForElement("#papers .paper-actions .link");

        await page.Find("#papers .paper-actions .link").ClickAsync();
        await page.Find("#papers form").SubmitAsync();
        Assert.Equal("请填写作废原因。", page.Find("#papers .field-error").TextContent);
        await page.Find("#void-reason").ChangeAsync("姓名写错");
        await page.Find("#papers form").SubmitAsync();

        page.WaitForAssertion(() => Assert.Equal(["Receipt", "Authorisation", "Track"], Due(page)));
        Assert.Contains("姓名写错", page.Find("#papers .void").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_may_not_issue_sees_what_is_due_without_a_button()
    {
        var page = await OpenAsync(Role.Leader, Sample.City);

        Assert.Equal(["Track"], Due(page));
        Assert.Contains("收件凭证", page.Find("#papers").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_register_leads_readers_to_the_paper_and_tells_the_auditor_the_number_only()
    {
        var page = await OpenAsync(Role.VillageAgent, Sample.Village);
        await page.Find("[data-issue=Receipt]").ClickAsync();
        page.WaitForElement("#papers .paper-actions .link");

        var register = Render<RegisterPage>();
        Assert.StartsWith("/documents/", register.Find("tbody a").GetAttribute("href"), StringComparison.Ordinal);
        Assert.Contains("共 1 份", register.Markup, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_auditor_sees_the_register_without_links()
    {
        var number = await World.LogAsync(await World.ItemAsync());
        await ActAsAsync(Role.Auditor, Sample.Province);
        await World.Db.StoreAsync(new IssuedPaper
        {
            CaseId = (await World.Db.AllAsync<GovConsole.Cases.Case>()).Single().Id, Kind = PaperKind.Receipt, Place = 1, Unit = Sample.Village.Path, Year = 2026, Serial = 1,
            Number = "东八福政收〔2026〕1号", IssuedAt = Sample.Now, IssuedById = Guid.CreateVersion7(), IssuedBy = "代办员",
        });

        var register = Render<RegisterPage>();

        Assert.Contains(number, register.Find("tbody").TextContent, StringComparison.Ordinal);
        Assert.Empty(register.FindAll("tbody a"));
        Assert.Empty(register.FindAll(".prefix"));
    }

    [Fact]
    public async Task An_administrator_names_the_prefix_of_a_unit()
    {
        await ActAsAsync(Role.UnitAdministrator, Sample.Township);
        var register = Render<RegisterPage>();

        await register.Find("#prefix").ChangeAsync("八府");
        await register.Find(".prefix form").SubmitAsync();

        Assert.Equal("八府", Assert.Single(await World.Db.AllAsync<PaperPrefix>()).Text);
        Assert.Contains("代字已改为“八府”。", Toasts);
    }

    private static IEnumerable<string?> Due(IRenderedComponent<CasePage> page) => page.FindAll("[data-issue]").Select(button => button.GetAttribute("data-issue"));

    private async Task<IRenderedComponent<CasePage>> OpenAsync(Role role, Unit unit)
    {
        var number = await World.LogAsync(await World.ItemAsync());
        await ActAsAsync(role, unit);
        return Render<CasePage>(page => page.Add(one => one.Number, number));
    }
}
