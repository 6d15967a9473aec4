using GovConsole.Cases.Flow;
using GovConsole.Items;

namespace GovConsole.Cases.Terms;

/// <summary>环节: the part of the way in which a case is. An item may name its steps as it likes; the state of a case tells these apart.</summary>
public enum StepPhase
{
    /// <summary>收件, done when the case exists.</summary>
    Receive,
    /// <summary>受理</summary>
    Accept,
    /// <summary>审查: 承办、审核、初审, whatever lies between acceptance and decision</summary>
    Review,
    /// <summary>决定: 批准</summary>
    Decide,
    /// <summary>送达</summary>
    Deliver,
}

public static class StepPhases
{
    private static readonly (StepPhase Phase, string[] Words)[] Vocabulary =
    [
        (StepPhase.Receive, ["收件", "登记", "申请"]),
        (StepPhase.Accept, ["受理"]),
        (StepPhase.Decide, ["决定", "批准", "审批", "签发", "办结"]),
        (StepPhase.Deliver, ["送达", "发证", "颁证", "制证", "取件", "领取"]),
    ];

    /// <summary>To which part of the way an item's step belongs, by its name; what is not known is part of the review.</summary>
    public static StepPhase Of(string name) =>
        Vocabulary.FirstOrDefault(entry => entry.Words.Any(word => name.Contains(word, StringComparison.Ordinal)), (StepPhase.Review, [])).Phase;

    /// <summary>The part of the way in which a state lies; null where the next step is the applicant's or none.</summary>
    public static StepPhase? Of(CaseStatus status) => status switch
    {
        CaseStatus.Received => StepPhase.Accept,
        CaseStatus.Accepted or CaseStatus.InReview or CaseStatus.Suspended => StepPhase.Review,
        CaseStatus.PendingDecision => StepPhase.Decide,
        CaseStatus.ClosedGranted or CaseStatus.ClosedRefused => StepPhase.Deliver,
        _ => null,
    };

    /// <summary>How many working days an item gives each part of the way.</summary>
    public static StepLimits Limits(IEnumerable<ItemStep> steps)
    {
        var days = steps.GroupBy(step => Of(step.Name)).ToDictionary(part => part.Key, part => part.Sum(step => step.LimitDays));
        return new(Days(StepPhase.Accept), Days(StepPhase.Review), Days(StepPhase.Decide), Days(StepPhase.Deliver));

        int? Days(StepPhase phase) => days.TryGetValue(phase, out var found) ? found : null;
    }
}

/// <summary>环节时限: the working days of each part of the way as they held on the day of receipt; null where the item says nothing.</summary>
public sealed record StepLimits(int? Accept, int? Review, int? Decide, int? Deliver)
{
    public static StepLimits None { get; } = new(null, null, null, null);

    public int? Of(StepPhase phase) => phase switch
    {
        StepPhase.Accept => Accept,
        StepPhase.Review => Review,
        StepPhase.Decide => Decide,
        StepPhase.Deliver => Deliver,
        _ => null,
    };
}
