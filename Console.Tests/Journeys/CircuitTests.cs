using GovConsole.Demo;
using GovConsole.Tests.Support;
using GovConsole.Tests.Support.Circuits;

namespace GovConsole.Tests.Journeys;

/// <summary>The circuits by which many people at once are played see the same pages as a browser.</summary>
[Collection(nameof(DemoServer))]
public sealed class CircuitTests(DemoServer server)
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_page_is_drawn_led_elsewhere_and_used_over_a_circuit_without_a_browser()
    {
        using var desk = new Desk(server.Address);
        await desk.SignInAsync("city-leader", DemoAccounts.Password, Ct);
        await using var circuit = await desk.OpenAsync("/cases", Ct);

        await circuit.UntilAsync(page => page.IsWhole && page.Has("table", "class", "grid ledger"), Ct);
        var first = circuit.Look(Numbers);
        Assert.Equal(50, first.Count);

        await circuit.GoAsync(circuit.Look(page => page.Root.All().Single(node => node.Is("a", "rel", "next")).Attributes["href"]), page => page.IsWhole && !Numbers(page).Contains(first[0]), Ct);
        Assert.Empty(circuit.Look(Numbers).Intersect(first));

        var answer = await circuit.GoAsync($"/cases/{first[0]}", page => page.IsWhole && page.Has("span", "class", "case-number"), Ct);
        Assert.Contains(first[0], circuit.Look(page => page.Root.Words()), StringComparison.Ordinal);
        Assert.InRange(answer.First, TimeSpan.Zero, answer.Whole);

        await circuit.UseAsync(IsMenu("true"), "click", new { type = "click" }, page => page.Root.All().Any(IsMenu("false")), Ct);
        Assert.False(circuit.Look(page => page.HasFailed));
    }

    private static List<string> Numbers(DrawnPage page) =>
        [.. page.Root.All().Where(node => node.Name is "td" && node.Attributes.GetValueOrDefault("class")?.StartsWith("col-Number", StringComparison.Ordinal) is true).Select(node => node.Words().Trim())];

    private static Func<Node, bool> IsMenu(string open) => node => node.Name is "button" && node.Attributes.GetValueOrDefault("aria-expanded") == open && node.Handlers.ContainsKey("onclick");
}
