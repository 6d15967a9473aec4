using System.Globalization;

namespace GovConsole.Cases.Terms;

/// <summary>What a recount moved, as the history keeps it: which term, what it was and what it is. The keys are worded where they are shown.</summary>
public sealed record Redated(string Term, string Was, string Is)
{
    private const string Unknown = "–";

    /// <summary>Reads a line of the history back.</summary>
    public static IReadOnlyList<Redated> Read(string? note) =>
    [
        .. (note ?? "").Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Select(part => part.Split([' ', '→'], StringSplitOptions.RemoveEmptyEntries))
            .Where(words => words.Length == 3).Select(words => new Redated(words[0], words[1], words[2])),
    ];

    /// <summary>The terms of a case as they stand.</summary>
    internal static IReadOnlyList<Redated> Of(Case subject) =>
    [
        Now(nameof(Case.Promised), subject.Promised.Days.ToString(CultureInfo.InvariantCulture)),
        Now(nameof(Case.Statutory), subject.Statutory.Days.ToString(CultureInfo.InvariantCulture)),
        Now(nameof(Case.DueOn), Day(subject.DueOn)),
        Now(nameof(Case.StatutoryDueOn), Day(subject.StatutoryDueOn)),
    ];

    internal static string Difference(IReadOnlyList<Redated> before, IReadOnlyList<Redated> after) => string.Join("; ", before.Zip(after)
        .Where(pair => pair.First.Is != pair.Second.Is)
        .Select(pair => $"{pair.First.Term} {pair.First.Is} → {pair.Second.Is}"));

    private static Redated Now(string term, string value) => new(term, "", value);

    private static string Day(DateOnly? day) => day is { } known ? known.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) : Unknown;
}
