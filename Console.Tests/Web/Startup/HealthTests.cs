using System.Net;
using GovConsole.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace GovConsole.Tests.Web.Startup;

/// <summary>What a proxy asks before it sends people to a node.</summary>
public sealed class HealthTests(HealthTests.Empty server) : IClassFixture<HealthTests.Empty>
{
    public sealed class Empty : Server;

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_node_lives_and_is_not_ready_for_a_schema_that_it_does_not_find()
    {
        using var http = new HttpClient { BaseAddress = server.Address };
        Assert.Equal((HttpStatusCode.OK, "Healthy"), await AskAsync("/health"));
        Assert.Equal((HttpStatusCode.OK, "Healthy"), await AskAsync("/health/ready"));

        await using var db = server.Db.CreateDbContext();
        await db.Database.ExecuteSqlRawAsync("ALTER TABLE \"__EFMigrationsHistory\" RENAME TO \"away\"", Ct);
        try
        {
            Assert.Equal((HttpStatusCode.OK, "Healthy"), await AskAsync("/health"));
            Assert.Equal((HttpStatusCode.ServiceUnavailable, "Unhealthy"), await AskAsync("/health/ready"));
        }
        finally
        {
            await db.Database.ExecuteSqlRawAsync("ALTER TABLE \"away\" RENAME TO \"__EFMigrationsHistory\"", Ct);
        }

        async Task<(HttpStatusCode, string)> AskAsync(string path)
        {
            var answer = await http.GetAsync(new Uri(path, UriKind.Relative), Ct);
            return (answer.StatusCode, await answer.Content.ReadAsStringAsync(Ct));
        }
    }
}
