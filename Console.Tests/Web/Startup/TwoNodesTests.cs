using System.Net;
using System.Net.Http.Json;
using System.Text.RegularExpressions;
using GovConsole.Cases;
using GovConsole.Demo;
using GovConsole.Items;
using GovConsole.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace GovConsole.Tests.Web.Startup;

/// <summary>Two nodes over one database behind the proxy of <c>deploy/</c>.</summary>
public sealed partial class TwoNodesTests
{
    private const int Cases = 30;

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    private sealed record Acknowledged(string Number, string Url);

    [Fact]
    public async Task Of_two_nodes_one_is_killed_in_the_middle_of_work_and_nothing_acknowledged_is_lost_or_doubled()
    {
        var (data, a, b) = (Directory.CreateTempSubdirectory("console-nodes-"), Proxy.FreePort(), Proxy.FreePort());
        await using var db = new TestDb();
        await using var first = new ServerProcess(db, data, a, demo: 1);
        await first.ReadyAsync(a);
        await using var second = new ServerProcess(db, data, b, demo: 1);
        await second.ReadyAsync(b);
        await using var proxy = new Proxy(a, b);
        await proxy.ReadyAsync();
        using var agent = new Visitor(proxy.Address);

        var signedIn = await AskAsync(() => agent.SignInAsync("village-agent", DemoAccounts.Password));
        var serving = Node().Match(string.Join(' ', signedIn.Headers.GetValues("Set-Cookie"))).Groups[1].Value == "a" ? first : second;
        var (item, materials) = await ItemAsync(db);
        var token = await agent.TokenAsync("/points/469007100200/check/Place");
        var keys = Enumerable.Range(0, Cases).Select(_ => Guid.CreateVersion7()).ToList();
        var numbers = new List<string>();
        var killed = Task.CompletedTask;
        foreach (var (i, key) in keys.Index())
        {
            if (i == Cases / 3) killed = serving.KillAsync();
            // A device that gets no answer asks again under the same key.
            var answer = await AskAsync(() => agent.PostAsync("/cases/quick",
            [
                ("__RequestVerificationToken", token), ("Village", "469007100200"), ("Key", $"{key}"), ("ItemId", $"{item}"), ("Applicant", $"符节点{i}"),
                ("Number", Sample.IdentityNumber), ("Phone", Sample.Phone), ("Delivery", "Collect"), .. materials.Select(name => ("Materials", name)),
            ]));
            Assert.True(answer.IsSuccessStatusCode, $"{answer.StatusCode}: {await answer.Content.ReadAsStringAsync(Ct)}");
            numbers.Add((await answer.Content.ReadFromJsonAsync<Acknowledged>(Ct))!.Number);
        }

        await killed;
        var stored = (await db.AllAsync<Case>()).Where(one => keys.Contains(one.IntakeKey)).ToList();
        Assert.Equal(Cases, stored.Count);
        Assert.Equal(numbers.Order(), stored.Select(one => one.Number).Order());
        // The session that the dead node began goes on at the other.
        Assert.Equal(HttpStatusCode.OK, (await agent.GetAsync("/cases")).StatusCode);
        data.Delete(recursive: true);
    }

    // The proxy answers 502 while it learns that a node is gone.
    private static async Task<HttpResponseMessage> AskAsync(Func<Task<HttpResponseMessage>> ask)
    {
        for (var tries = 0; ; tries++)
        {
            var answer = await ask();
            if (answer.StatusCode is not (HttpStatusCode.BadGateway or HttpStatusCode.ServiceUnavailable or HttpStatusCode.GatewayTimeout) || tries == 100) return answer;
            await Task.Delay(TimeSpan.FromMilliseconds(100), Ct);
        }
    }

    private static async Task<(Guid Item, IReadOnlyList<string> Materials)> ItemAsync(TestDb db)
    {
        await using var context = db.CreateDbContext();
        var item = (await context.Set<Item>().Include(x => x.Versions).ToListAsync(Ct)).First(one => one.Versions[^1].Name == "生育登记");
        return (item.Id, [.. item.Versions[^1].Materials.Where(material => material.Required).Select(material => material.Name)]);
    }

    [GeneratedRegex("console_node=(a|b)")]
    private static partial Regex Node();
}
