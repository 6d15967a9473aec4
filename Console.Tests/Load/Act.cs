using System.Text.RegularExpressions;
using GovConsole.Tests.Support.Circuits;

namespace GovConsole.Load;

/// <summary>One thing that somebody does with the page, how often beside the others, and where it leads from the page as it stands; nowhere where it makes no sense there.</summary>
internal sealed record Act(string Name, int Weight, Func<Sight, Random, string?> Path)
{
    private static readonly string[] Statuses = ["Received", "Accepted", "ClosedGranted", "Delivered"];
    private static readonly string[] Sorts = ["Due", "Closed", "Received"];
    private static readonly string[] Periods = ["Month", "Quarter", "Year"];

    /// <summary>What the people of a hall do: mostly reading the ledger and cases.</summary>
    public static readonly IReadOnlyList<Act> All =
    [
        new("list", 20, (seen, dice) => seen.Next ?? "/cases"),
        new("filter", 20, (_, dice) => $"/cases?status={Statuses[dice.Next(Statuses.Length)]}&sort={Sorts[dice.Next(Sorts.Length)]}"),
        new("search", 15, (seen, dice) => seen.Path.StartsWith("/search", StringComparison.Ordinal) || seen.Names.Count is 0
            ? null : $"/search?q={Uri.EscapeDataString(seen.Names[dice.Next(seen.Names.Count)])}"),
        new("case", 25, (seen, dice) => seen.Cases.Count is 0 ? null : seen.Cases[dice.Next(seen.Cases.Count)]),
        new("queue", 10, (seen, _) => seen.Path == "/queue" ? null : "/queue"),
        new("dashboard", 10, (seen, dice) => seen.Path.StartsWith("/dashboard", StringComparison.Ordinal) ? null : $"/dashboard?period={Periods[dice.Next(Periods.Length)]}"),
    ];

    private static readonly int Weights = All.Sum(act => act.Weight);

    public static (Act Act, string Path) Choose(Sight seen, Random dice)
    {
        while (true)
        {
            var drawn = dice.Next(Weights);
            var act = All.First(one => (drawn -= one.Weight) < 0);
            if (act.Path(seen, dice) is { } path && path != seen.Path) return (act, path);
        }
    }
}

/// <summary>What somebody sees: where they are, the next page of a list, the cases and the beginnings of names of the ledger that they saw last.</summary>
internal sealed partial record Sight(string Path, string? Next, IReadOnlyList<string> Cases, IReadOnlyList<string> Names)
{
    public static Sight Of(string path, DrawnPage page, Sight? before)
    {
        var all = page.Root.All().ToList();
        var cases = all.Select(node => node.Attributes.GetValueOrDefault("href")).OfType<string>()
            .Where(link => Case().IsMatch(link)).Distinct().ToList();
        var names = all.Where(node => node.Attributes.GetValueOrDefault("class")?.StartsWith("col-Applicant", StringComparison.Ordinal) is true)
            .Select(node => node.Words().Trim()).Where(name => name.Length > 1).Select(name => name[..2]).Distinct().ToList();
        var next = all.FirstOrDefault(node => node.Is("a", "rel", "next"))?.Attributes.GetValueOrDefault("href");
        return new(path, string.IsNullOrEmpty(next) ? null : next, cases.Count > 0 ? cases : before?.Cases ?? [], names.Count > 0 ? names : before?.Names ?? []);
    }

    [GeneratedRegex(@"^/cases/\d[^/?#]*$")]
    private static partial Regex Case();
}
