namespace GovConsole.Items;

/// <summary>What the catalogue is asked by. It round-trips through the query string; the day is today when empty, and the depth is the least that is asked for.</summary>
public sealed record ItemFilter(
    string? Text = null, DateOnly? On = null, ItemStanding? Standing = null, ItemType? Type = null,
    Offering? Level = null, HandlingKind? Handling = null, bool? ZeroVisit = null, OnlineDepth? Online = null,
    bool? ByCommitment = null)
{
    internal bool Matches(FindItems.Row row) =>
        Words.All(word => row.Name.Contains(word, StringComparison.OrdinalIgnoreCase)
            || row.Code.StartsWith(word, StringComparison.OrdinalIgnoreCase)) &&
        (Standing is not { } standing || row.Standing == standing) &&
        (Type is not { } type || row.Type == type) &&
        (Level is not { } level || row.OfferedAt.HasFlag(level)) &&
        (Handling is not { } handling || row.Handling == handling) &&
        (ZeroVisit is not { } zeroVisit || row.ZeroVisit == zeroVisit) &&
        (Online is not { } depth || row.OnlineDepth >= depth) &&
        (ByCommitment is not { } byCommitment || row.ByCommitment == byCommitment);

    private string[] Words => (Text ?? "").Split([' ', '\u3000'], StringSplitOptions.RemoveEmptyEntries);
}
