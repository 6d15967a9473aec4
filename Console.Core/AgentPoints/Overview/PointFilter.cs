using GovConsole.Data;
using GovConsole.Kernel;
using GovConsole.Organisation;

namespace GovConsole.AgentPoints.Overview;

/// <summary>What a list of points shows. It round-trips through the address, so a colleague can be sent the list.</summary>
public sealed record PointFilter
{
    public string? Unit { get; init; }
    public UnitKind? Kind { get; init; }
    public PointStatus? Status { get; init; }
    /// <summary>With <see cref="State"/>: points where this element is in that state. The state alone asks it of any element.</summary>
    public Element? Element { get; init; }
    public ElementState? State { get; init; }
    /// <summary>Whether all six are met.</summary>
    public bool? Full { get; init; }
    /// <summary>Points that have no active primary agent and should have one, as those do not that were merged away.</summary>
    public bool Agentless { get; init; }
    /// <summary>Whether evidence by the agent waits for somebody to look at it.</summary>
    public bool Awaiting { get; init; }
    /// <summary>Part of a village's name, its pinyin initials, part of the address or of the agent's name.</summary>
    public string? Text { get; init; }
    public PointSort Sort { get; init; }

    internal IQueryable<AgentPoint> Apply(IQueryable<AgentPoint> points, ConsoleDb db, UnitPath? unit, DateOnly day)
    {
        if (unit is not null) points = points.Under(unit);
        if (Kind is { } kind) points = points.Where(x => x.Kind == kind);
        if (Status is { } status) points = points.Where(x => x.Status == status);
        if (Full is true) points = points.Where(x => x.FullUntil >= day);
        if (Full is false) points = points.Where(x => x.FullUntil == null || x.FullUntil < day);
        if (Awaiting) points = points.Where(x => x.Elements.Any(one => one.AwaitingSince != null));
        points = ByState(points, day);

        var (tenures, units) = (db.AgentTenures, db.Units);
        if (Agentless) points = points.Where(x => x.Status != PointStatus.Merged && !tenures.Any(tenure => tenure.Code == x.Code && tenure.Primary && tenure.To == null));
        if (string.IsNullOrWhiteSpace(Text)) return points;

        var (text, initials) = (Text.Trim(), Text.Trim().ToUpperInvariant());
        return points.Where(x => x.Address.Contains(text)
            || units.Any(found => found.Code == x.Code && (found.Name.Contains(text) || found.Initials.StartsWith(initials)))
            || tenures.Any(tenure => tenure.Code == x.Code && tenure.To == null && tenure.Name.Contains(text)));
    }

    private IQueryable<AgentPoint> ByState(IQueryable<AgentPoint> points, DateOnly day)
    {
        if (State is not { } state) return points;

        var element = Element;
        return state is ElementState.Pending
            ? points.Where(x => x.Elements.Any(one => (element == null || one.Element == element) && (one.State == state || one.ValidUntil < day)))
            : points.Where(x => x.Elements.Any(one => (element == null || one.Element == element) && one.State == state && (one.ValidUntil == null || one.ValidUntil >= day)));
    }

    internal IOrderedQueryable<AgentPoint> Order(IQueryable<AgentPoint> points) => Sort switch
    {
        PointSort.LastCase => points.OrderBy(x => x.LastCaseOn != null).ThenBy(x => x.LastCaseOn).ThenBy(x => x.Code),
        PointSort.FullUntil => points.OrderBy(x => x.FullUntil != null).ThenBy(x => x.FullUntil).ThenBy(x => x.Code),
        _ => points.OrderBy(x => x.Code),
    };
}

/// <summary>The order of a list of points: by place, or what has been quiet longest or lapses first.</summary>
public enum PointSort { Village, LastCase, FullUntil }
