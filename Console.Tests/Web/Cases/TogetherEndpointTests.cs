using System.Net;
using GovConsole.Audit;
using GovConsole.Batches;
using GovConsole.Demo;
using GovConsole.JointMatters;
using GovConsole.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace GovConsole.Tests.Web.Cases;

/// <summary>The files of the city's batch and of its joint matter, as every role of the demo asks for them.</summary>
[Collection(nameof(DemoServer))]
public sealed class TogetherEndpointTests(DemoServer server)
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("city-clerk", HttpStatusCode.OK)]
    [InlineData("city-approver", HttpStatusCode.OK)]
    [InlineData("city-admin", HttpStatusCode.OK)]
    [InlineData("city-supervisor", HttpStatusCode.OK)]
    [InlineData("city-leader", HttpStatusCode.OK)]
    [InlineData("province-leader", HttpStatusCode.OK)]
    [InlineData("township-clerk", HttpStatusCode.NotFound)]
    [InlineData("village-agent", HttpStatusCode.NotFound)]
    [InlineData("auditor", HttpStatusCode.Forbidden)]
    [InlineData("operator", HttpStatusCode.Forbidden)]
    public async Task Each_role_gets_the_files_that_lie_in_its_scope(string who, HttpStatusCode status)
    {
        using var visitor = server.Visit();
        await visitor.SignInAsync(who, DemoAccounts.Password);
        var (batch, joint) = await NumbersAsync();

        foreach (var (address, begins) in new[] { ($"/batches/{batch}/result.xlsx", "PK"), ($"/joint/{joint}/receipt.pdf", "%PDF-") })
        {
            var answer = await visitor.GetAsync(address);
            var text = await answer.Content.ReadAsStringAsync(Ct);
            Assert.True(status == answer.StatusCode, $"{who} got {answer.StatusCode} for {address}.");
            Assert.Equal(status is HttpStatusCode.OK, text.StartsWith(begins, StringComparison.Ordinal));
        }
    }

    [Theory]
    [InlineData("city-clerk", HttpStatusCode.OK)]
    [InlineData("city-leader", HttpStatusCode.Forbidden)]
    [InlineData("township-clerk", HttpStatusCode.NotFound)]
    public async Task Who_may_mend_a_batch_takes_its_wrong_rows_and_that_is_written_down(string who, HttpStatusCode status)
    {
        using var visitor = server.Visit();
        await visitor.SignInAsync(who, DemoAccounts.Password);
        var (batch, _) = await NumbersAsync();
        var before = await TakenAsync(batch);

        Assert.Equal(status, (await visitor.GetAsync($"/batches/{batch}/wrong.xlsx")).StatusCode);
        Assert.Equal(before + (status is HttpStatusCode.OK ? 1 : 0), await TakenAsync(batch));
    }

    [Fact]
    public async Task Nobody_issues_the_papers_of_a_batch_without_the_pages_own_token()
    {
        using var visitor = server.Visit();
        await visitor.SignInAsync("city-clerk", DemoAccounts.Password);
        var (batch, _) = await NumbersAsync();
        var papers = await PapersAsync();

        Assert.Equal(HttpStatusCode.BadRequest, (await visitor.PostAsync($"/batches/{batch}/papers.pdf", ("kind", "Receipt"))).StatusCode);
        Assert.Equal(papers, await PapersAsync());
    }

    [Fact]
    public async Task Who_is_not_signed_in_is_asked_to()
    {
        using var visitor = server.Visit();
        var (batch, joint) = await NumbersAsync();

        foreach (var address in new[] { $"/batches/{batch}/result.xlsx", $"/batches/{batch}/wrong.xlsx", $"/joint/{joint}/receipt.pdf", "/batches/template.xlsx" })
        {
            var answer = await visitor.GetAsync(address);
            Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
            Assert.StartsWith("/account/sign-in", answer.Headers.Location!.PathAndQuery, StringComparison.Ordinal);
        }
    }

    private async Task<(string Batch, string Joint)> NumbersAsync()
    {
        await using var db = server.Db.CreateDbContext();
        return (await db.Batches.Select(batch => batch.Number).FirstAsync(Ct),
            (await db.JointMatters.ToListAsync(Ct)).First(matter => matter.Source.Depth == 2).Number);
    }

    private async Task<int> TakenAsync(string batch)
    {
        await using var db = server.Db.CreateDbContext();
        return await db.AuditEntries.CountAsync(entry => entry.Deed == "Audit.BatchTaken" && entry.Subject == batch && entry.Note!.StartsWith("Wrong"), Ct);
    }

    private async Task<int> PapersAsync()
    {
        await using var db = server.Db.CreateDbContext();
        return await db.Set<GovConsole.Cases.Papers.IssuedPaper>().CountAsync(Ct);
    }
}
