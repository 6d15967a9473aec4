using System.Net;
using System.Text;
using GovConsole.Access;
using GovConsole.Cases.Intake;
using GovConsole.Cases.Papers;
using GovConsole.Demo;
using GovConsole.Reports.Papers;
using GovConsole.Tests.Support;
using UglyToad.PdfPig;

namespace GovConsole.Tests.Web.Reports.Papers;

/// <summary>Issued papers as every role of the demo downloads them, and as those outside do not.</summary>
[Collection(nameof(DemoServer))]
public sealed class PaperEndpointTests(DemoServer server)
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_paper_comes_as_it_was_issued_in_both_languages()
    {
        var (paper, _) = await IssueAsync();
        using var clerk = await SignedInAsync("township-clerk");
        var (answer, again) = (await clerk.GetAsync($"/documents/{paper.Id}.pdf"), await clerk.GetAsync($"/documents/{paper.Id}.pdf"));
        var english = await clerk.GetAsync($"/documents/{paper.Id}.pdf?language=en");

        Assert.Equal("application/pdf", answer.Content.Headers.ContentType?.MediaType);
        Assert.Equal($"收件凭证-{paper.Number}.pdf", answer.Content.Headers.ContentDisposition?.FileNameStar);
        Assert.Equal(await answer.Content.ReadAsByteArrayAsync(Ct), await again.Content.ReadAsByteArrayAsync(Ct));
        using var pdf = PdfDocument.Open(await english.Content.ReadAsByteArrayAsync(Ct));
        Assert.Contains("Receipt of Application", pdf.GetPage(1).Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await clerk.GetAsync($"/documents/{paper.Id}.pdf?language=fr")).StatusCode);
    }

    /// <summary>The case was received at the township's own counter: no village has anything to do with it.</summary>
    [Theory]
    [InlineData("township-clerk", HttpStatusCode.OK)]
    [InlineData("township-approver", HttpStatusCode.OK)]
    [InlineData("city-admin", HttpStatusCode.OK)]
    [InlineData("city-supervisor", HttpStatusCode.OK)]
    [InlineData("city-leader", HttpStatusCode.OK)]
    [InlineData("province-leader", HttpStatusCode.OK)]
    [InlineData("village-agent", HttpStatusCode.NotFound)]
    [InlineData("auditor", HttpStatusCode.Forbidden)]
    [InlineData("operator", HttpStatusCode.Forbidden)]
    public async Task Each_role_gets_what_lies_in_its_scope(string who, HttpStatusCode status)
    {
        var (paper, _) = await IssueAsync();
        using var visitor = await SignedInAsync(who);
        var answer = await visitor.GetAsync($"/documents/{paper.Id}.pdf");

        Assert.Equal(status, answer.StatusCode);
        var begins = Encoding.Latin1.GetString(await answer.Content.ReadAsByteArrayAsync(Ct)).StartsWith("%PDF-", StringComparison.Ordinal);
        Assert.Equal(status is HttpStatusCode.OK, begins);
    }

    private async Task<(IssuedPaper Paper, string Number)> IssueAsync()
    {
        var item = Sample.Item();
        await server.Db.StoreAsync(item);
        var account = (await server.Db.AllAsync<Account>()).Single(each => each.UserName == "township-clerk");
        var clerk = (await server.Get<FindActor>().RunAsync(account.Id, null, Ct))!;
        var input = Sample.Input(item);
        (input.UnitCode, input.Channel) = (clerk.Unit.Code, GovConsole.Cases.Channel.Window);
        var number = (await server.Get<LogCase>().RunAsync(input, clerk, Ct)).Number;
        return (await server.Get<IssuePaper>().RunAsync(new(number, PaperKind.Receipt, server.Address), Texts.Current, clerk, Ct), number);
    }

    private async Task<Visitor> SignedInAsync(string who)
    {
        var visitor = server.Visit();
        await visitor.SignInAsync(who, DemoAccounts.Password);
        return visitor;
    }
}
