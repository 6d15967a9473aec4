using System.Text.Json;
using GovConsole.Kernel;

namespace GovConsole.Web.Cases.Ledger;

/// <summary>A search somebody wants to find again: a name and the query string.</summary>
public sealed record SavedView(string Name, string Query)
{
    public const int NameMaxLength = 20;
    public const int Most = 12;
    private const int KeptMaxLength = 4000;

    public static IReadOnlyList<SavedView> Parse(string? kept)
    {
        try
        {
            return kept is null ? [] : JsonSerializer.Deserialize<List<SavedView>>(kept) ?? [];
        }
        catch (JsonException)
        {
            return [];
        }
    }

    /// <summary>The views with one more; a view of the same name gives way.</summary>
    /// <exception cref="RuleException"><c>View.NameMissing</c>, <c>View.NameTooLong</c>, <c>View.TooMany</c></exception>
    public static IReadOnlyList<SavedView> With(IEnumerable<SavedView> views, string? name, string query)
    {
        var view = new SavedView((name ?? "").Trim(), query);
        if (view.Name.Length == 0) throw new RuleException("View.NameMissing", nameof(Name));
        if (view.Name.Length > NameMaxLength) throw new RuleException("View.NameTooLong", nameof(Name), NameMaxLength);

        IReadOnlyList<SavedView> all = [.. views.Where(other => other.Name != view.Name), view];
        if (all.Count > Most || Format(all).Length > KeptMaxLength) throw new RuleException("View.TooMany", nameof(Name), Most);
        return all;
    }

    public static string Format(IEnumerable<SavedView> views) => JsonSerializer.Serialize(views);
}
