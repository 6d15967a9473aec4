using GovConsole.Cases;
using GovConsole.Data;

namespace GovConsole.Ratings;

/// <summary>What of the bad ratings is asked for, beyond their stage.</summary>
public enum CureState
{
    /// <summary>差评</summary>
    Bad,
    /// <summary>Not closed yet.</summary>
    Open,
    /// <summary>Neither cured nor found unfounded, and the last day has passed.</summary>
    Overdue,
    /// <summary>Cured or found unfounded in time.</summary>
    InTime,
    /// <summary>The applicant was called back.</summary>
    CalledBack,
}

/// <summary>What the list and its figures ask by. The days are those of the rating.</summary>
public sealed record RatingFilter
{
    public string? Unit { get; init; }
    /// <summary>本级: only what was received at the unit itself or at a department beside it.</summary>
    public bool Own { get; init; }
    public Satisfaction? Level { get; init; }
    public bool Good { get; init; }
    public CureState? State { get; init; }
    public DateOnly? From { get; init; }
    public DateOnly? To { get; init; }
}

internal static class RatingQuery
{
    /// <summary>The ratings of such cases that match; the same for the list, its figures and every count that leads to it.</summary>
    public static IQueryable<Rating> Matching(this ConsoleDb db, RatingFilter filter, IQueryable<Case> cases, DateOnly today)
    {
        var ratings = db.Ratings.Where(x => cases.Any(one => one.Id == x.CaseId));
        if (filter.From is { } from) ratings = ratings.Where(x => x.RatedOn >= from);
        if (filter.To is { } to) ratings = ratings.Where(x => x.RatedOn <= to);
        if (filter.Level is { } level) ratings = ratings.Where(x => x.Level == level);
        if (filter.Good) ratings = ratings.Where(x => x.Stage == null);
        return filter.State switch
        {
            CureState.Bad => ratings.Where(x => x.Stage != null),
            CureState.Open => ratings.Where(x => x.Stage != null && x.Stage != CureStage.Closed),
            CureState.Overdue => ratings.Where(x => x.Stage != null && x.SettledOn == null && x.DueOn < today),
            CureState.InTime => ratings.Where(x => x.SettledOn <= x.DueOn),
            CureState.CalledBack => ratings.Where(x => x.Stage != null && x.CalledBackOn != null),
            _ => ratings,
        };
    }

    /// <summary>A rate as it is printed: two decimals, and none where there is nothing to divide by.</summary>
    public static decimal? Rate(long part, long whole) => whole == 0 ? null : part * 100m / whole;
}
