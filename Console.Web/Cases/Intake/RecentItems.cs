using GovConsole.Access;

namespace GovConsole.Web.Cases.Intake;

/// <summary>The items that somebody logged last, latest first: they stand in front of all others.</summary>
internal static class RecentItems
{
    private const int Remembered = 4;
    private const string Key = "cases.recent-items";

    public static async Task<List<Guid>> FindAsync(Preferences preferences, Actor actor, CancellationToken ct) =>
        [.. (await preferences.FindAsync(actor, Key, ct) ?? "").Split(',', StringSplitOptions.RemoveEmptyEntries).Select(id => Guid.TryParse(id, out var known) ? known : default)];

    public static async Task<List<Guid>> KeepAsync(Preferences preferences, Guid item, Actor actor, CancellationToken ct)
    {
        List<Guid> recent = [.. (await FindAsync(preferences, actor, ct)).Prepend(item).Distinct().Take(Remembered)];
        await preferences.KeepAsync(actor, Key, string.Join(',', recent), ct);
        return recent;
    }
}
