using GovConsole.AgentPoints;

namespace GovConsole.Inspections.Rectifications;

/// <summary>The lists of rectifications: 待整改, 逾期, 待复核, 已销号. Overdue is whatever is not closed after its day, answered or not.</summary>
public enum RectificationList { Open, Overdue, Review, Closed }

/// <summary>What a list of rectifications shows. It round-trips through the address.</summary>
public sealed record RectificationFilter(RectificationList? List = null, string? Unit = null, Element? Element = null, EscalationLevel? Level = null)
{
    /// <summary>Those of these villages; of all when null.</summary>
    public IReadOnlyCollection<string>? Villages { get; init; }

    internal IQueryable<Rectification> Apply(IQueryable<Rectification> all, DateOnly today)
    {
        if (Element is { } element) all = all.Where(x => x.Element == element);
        if (Villages is { } villages) all = all.Where(x => villages.Contains(x.Code));
        if (Level is { } level) all = all.Where(x => x.Level == level);
        return List switch
        {
            RectificationList.Open => all.Where(x => x.State == RectificationState.Open),
            RectificationList.Review => all.Where(x => x.State == RectificationState.Answered),
            RectificationList.Closed => all.Where(x => x.State == RectificationState.Closed),
            RectificationList.Overdue => all.Where(x => x.State != RectificationState.Closed && x.DueOn < today),
            _ => all,
        };
    }
}
