using GovConsole.Kernel;

namespace GovConsole.AgentPoints.Standards;

/// <summary>What is asked of one item, and which unit's word it is; null for what the product asks where no region has spoken.</summary>
public sealed record Asked(Asking Asking, int? Least, StandardLine? Line);

/// <summary>What is asked of a point on a day, item by item.</summary>
public sealed class Standard
{
    // A room of a certain size, a ramp, a printer and a second operator are asked for only where a region has said so.
    private static readonly PassItem[] Unasked = [PassItem.Area], Advisable = [PassItem.Accessible, PassItem.Printer, PassItem.TwoOperators];

    private readonly Dictionary<PassItem, Asked> asked;

    private Standard(Dictionary<PassItem, Asked> asked) => this.asked = asked;

    public Asked this[PassItem item] => asked[item];

    public IEnumerable<PassItem> Required(Element element) => PassItems.Of(element).Where(item => this[item].Asking is Asking.Required);

    public static Asking Default(PassItem item) => Unasked.Contains(item) ? Asking.NotAsked : Advisable.Contains(item) ? Asking.Advised : Asking.Required;

    /// <summary>
    /// The standard that holds for a unit on a day: of each item the word of the nearest unit at or above it that has spoken by then,
    /// and of that unit its latest.
    /// </summary>
    public static Standard Of(IEnumerable<StandardLine> lines, UnitPath unit, DateOnly day)
    {
        var spoken = lines.Where(line => line.From <= day && line.Unit.Covers(unit)).ToLookup(line => line.Item);
        return new(Enum.GetValues<PassItem>().ToDictionary(item => item, item =>
            spoken[item].OrderByDescending(line => line.Unit.Depth).ThenByDescending(line => line.From).ThenByDescending(line => line.Id).FirstOrDefault() is { } line
                ? new Asked(line.Asking, line.Least, line) : new(Default(item), null, null)));
    }
}
