using GovConsole.Cases;
using GovConsole.Cases.Ledger;
using GovConsole.Data;
using GovConsole.Statistics;

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

/// <summary>What the list and its figures ask by. The days are those of the rating, but for <see cref="ByApplicant"/>.</summary>
public sealed record RatingFilter
{
    public string? Unit { get; init; }
    /// <summary>本级: only what was received at the unit itself or at a department beside it.</summary>
    public bool Own { get; init; }
    public Satisfaction? Level { get; init; }
    public bool Good { get; init; }
    public CureState? State { get; init; }
    /// <summary>主动评价: only what applicants said in person of closed cases. The days are then those of the closure.</summary>
    public bool ByApplicant { get; init; }
    public DateOnly? From { get; init; }
    public DateOnly? To { get; init; }
}

internal static class RatingQuery
{
    /// <summary>The ratings of such cases that match; the same for the list, its figures and every count that leads to it.</summary>
    public static IQueryable<Rating> Matching(this ConsoleDb db, RatingFilter filter, IQueryable<Case> cases, DateOnly today)
    {
        var ratings = filter.ByApplicant ? db.OwnHand(filter.Closed(cases)) : db.Ratings.Where(x => cases.Any(one => one.Id == x.CaseId));
        if (filter is { ByApplicant: false, From: { } from }) ratings = ratings.Where(x => x.RatedOn >= from);
        if (filter is { ByApplicant: false, To: { } to }) ratings = ratings.Where(x => x.RatedOn <= to);
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

    /// <summary>Of such cases those that were closed within the days.</summary>
    public static IQueryable<Case> Closed(this RatingFilter filter, IQueryable<Case> cases) =>
        new CaseFilter { Measure = Measure.Closed, From = filter.From, To = filter.To }.Apply(cases, null);

    private static IQueryable<Rating> OwnHand(this ConsoleDb db, IQueryable<Case> cases) => db.Ratings.Where(x => x.ById == null && cases.Any(one => one.Id == x.CaseId));
}
