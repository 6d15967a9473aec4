using GovConsole.Cases;
using GovConsole.Cases.Flow;
using GovConsole.Kernel;
using GovConsole.Workdays.Limits;

namespace GovConsole.Ratings;

/// <summary>What somebody says of a case.</summary>
public sealed record Said(Satisfaction? Level, RatingWay? Way, string? Text);

/// <summary>Who may rate what: one rating of each closed case, by the applicant over channels of their own or written down by whoever served them.</summary>
public static class RatingRules
{
    /// <summary>差评整改: fifteen working days.</summary>
    public static readonly TimeLimit CureLimit = TimeLimit.Workdays(15);

    /// <summary>Ways by which staff write down what the applicant says.</summary>
    public static readonly IReadOnlyList<RatingWay> StaffWays = [RatingWay.Phone, RatingWay.HallTablet, RatingWay.OtherTerminal, RatingWay.Sms];

    /// <summary>Ended, and not because it was entered by mistake.</summary>
    public static bool IsRatable(Case subject) => subject.ClosedOn is not null && subject.Status is not CaseStatus.Voided;

    public static IEnumerable<BrokenRule> Check(Case subject, bool rated, Said said, bool byStaff)
    {
        if (!IsRatable(subject)) yield return new("Rating.NotClosed");
        if (rated) yield return new("Rating.AlreadyRated");
        if (said.Level is not { } level || !Enum.IsDefined(level)) yield return new("Rating.LevelMissing", nameof(said.Level));
        if (said.Way is not { } way || !Enum.IsDefined(way) || StaffWays.Contains(way) != byStaff) yield return new("Rating.WayMissing", nameof(said.Way));
        if (said.Text?.Length > Rating.TextMaxLength) yield return new("Rating.TextTooLong", nameof(said.Text), Rating.TextMaxLength);
    }

    public static IEnumerable<BrokenRule> CheckCall(Case subject, bool? reached, bool? satisfied, string? text)
    {
        if (!IsRatable(subject)) yield return new("Rating.NotClosed");
        if (reached is null) yield return new("Rating.ReachedMissing", "Reached");
        if (reached is true && satisfied is null) yield return new("Rating.SatisfiedMissing", "Satisfied");
        if (text?.Length > Rating.TextMaxLength) yield return new("Rating.TextTooLong", "Text", Rating.TextMaxLength);
    }
}
