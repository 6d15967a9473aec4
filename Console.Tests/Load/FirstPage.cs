using System.Text.RegularExpressions;
using GovConsole.Tests.Support.Circuits;

namespace GovConsole.Load;

/// <summary>What goes over the line until the ledger stands before somebody whose browser knows nothing yet: the page, all that it links, and its circuit.</summary>
internal static partial class FirstPage
{
    public static async Task<IReadOnlyList<(string What, long Bytes)>> MeasureAsync(Uri address, string userName, string password, CancellationToken ct)
    {
        using var desk = new Desk(address);
        await desk.SignInAsync(userName, password, ct);
        var sizes = new List<(string, long)>();
        var html = "";
        sizes.Add(("page", await CountAsync(desk, async () => html = await desk.ReadAsync("/cases", ct))));
        foreach (var asset in Links().Matches(html).Select(found => found.Groups[1].Value).Where(link => Assets().IsMatch(link)).Distinct())
            sizes.Add((asset, await CountAsync(desk, () => desk.ReadAsync($"/{asset.TrimStart('/')}", ct))));
        await using var circuit = await desk.OpenAsync("/cases", ct);
        await circuit.UntilAsync(page => page.IsWhole && page.Has("h1"), ct);
        sizes.Add(("circuit", circuit.Wire.Sent + circuit.Wire.Received));
        return sizes;
    }

    private static async Task<long> CountAsync(Desk desk, Func<Task> ask)
    {
        var before = desk.Wire.Sent + desk.Wire.Received;
        await ask();
        return desk.Wire.Sent + desk.Wire.Received - before;
    }

    [GeneratedRegex("""(?:href|src)="([^"]+)""")]
    private static partial Regex Links();

    [GeneratedRegex(@"\.(css|js|svg|webmanifest)(\?|$)")]
    private static partial Regex Assets();
}
