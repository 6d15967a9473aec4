using System.Net;
using System.Net.Http.Headers;
using System.Security.Cryptography;
using GovConsole.Demo;
using GovConsole.Tests.Support;

namespace GovConsole.Tests.Web.Reports.Exports;

/// <summary>A written ledger as a browser downloads it: whole, in parts, and not at all.</summary>
[Collection(nameof(DemoServer))]
public sealed class ExportEndpointTests(DemoServer server)
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task It_comes_whole_goes_on_where_it_broke_off_and_comes_to_nobody_else()
    {
        var file = await server.WriteExportAsync("city-supervisor");
        using var owner = await SignedInAsync("city-supervisor");
        var answer = await owner.GetAsync($"/exports/{file.Id}/file");
        var whole = await answer.Content.ReadAsByteArrayAsync(Ct);

        Assert.Equal((HttpStatusCode.OK, "text/csv", "attachment"), (answer.StatusCode, answer.Content.Headers.ContentType?.MediaType, answer.Content.Headers.ContentDisposition?.DispositionType));
        Assert.StartsWith("办件台账-东方市-", answer.Content.Headers.ContentDisposition?.FileNameStar, StringComparison.Ordinal);
        Assert.EndsWith(".csv", answer.Content.Headers.ContentDisposition?.FileNameStar, StringComparison.Ordinal);
        Assert.Equal(("bytes", $"\"{file.Hash}\"", file.Hash), (Assert.Single(answer.Headers.AcceptRanges), answer.Headers.ETag?.Tag, Convert.ToHexStringLower(SHA256.HashData(whole))));

        var rest = await owner.GetAsync($"/exports/{file.Id}/file", request => (request.Range, request.IfRange) = (new RangeHeaderValue(1000, null), new(answer.Headers.ETag!)));
        Assert.Equal(HttpStatusCode.PartialContent, rest.StatusCode);
        Assert.Equal(whole[1000..], await rest.Content.ReadAsByteArrayAsync(Ct));
        var other = await owner.GetAsync($"/exports/{file.Id}/file", request => (request.Range, request.IfRange) = (new RangeHeaderValue(1000, null), new("\"another\"")));
        Assert.Equal((HttpStatusCode.OK, (long?)whole.Length), (other.StatusCode, other.Content.Headers.ContentLength));

        foreach (var (who, status) in new[] { ("city-leader", HttpStatusCode.NotFound), ("province-leader", HttpStatusCode.NotFound) })
        {
            using var stranger = await SignedInAsync(who);
            Assert.Equal(status, (await stranger.GetAsync($"/exports/{file.Id}/file")).StatusCode);
        }
        using var nobody = server.Visit();
        Assert.Equal(HttpStatusCode.Redirect, (await nobody.GetAsync($"/exports/{file.Id}/file")).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await owner.GetAsync($"/exports/{Guid.CreateVersion7()}/file")).StatusCode);
    }

    private async Task<Visitor> SignedInAsync(string who)
    {
        var visitor = server.Visit();
        await visitor.SignInAsync(who, DemoAccounts.Password);
        return visitor;
    }
}
