using GovConsole.Cases.Flow;

namespace GovConsole.AgentDays;

/// <summary>What a village has to do with a case that lies with it.</summary>
public enum Errand
{
    /// <summary>待报送</summary>
    SendUp,
    /// <summary>退回: it was sent up and came back</summary>
    CameBack,
    /// <summary>待补正</summary>
    Supply,
    /// <summary>预审退回</summary>
    Resubmit,
    /// <summary>待领取: the result waits for the applicant</summary>
    Collect,
    /// <summary>在途: the result is in the post</summary>
    UnderWay,
    /// <summary>待归档</summary>
    Archive,
}

/// <summary>Why the agent should call somebody today.</summary>
public enum CallReason
{
    /// <summary>The result has waited for some days.</summary>
    Collect,
    /// <summary>What was to be supplied has not come.</summary>
    Supply,
    /// <summary>A bad rating was looked into, and the applicant has not been asked since.</summary>
    CallBack,
}

/// <summary>The errands and calls of a day. Pure.</summary>
public static class DayRules
{
    /// <summary>A result may wait this many working days before somebody calls.</summary>
    public const int CollectWorkdays = 2;

    /// <summary>What is to be supplied is asked for by telephone after this many working days.</summary>
    public const int SupplyWorkdays = 5;

    /// <summary>Null for what is nobody's errand in a village.</summary>
    public static Errand? ErrandOf(CaseStatus status, bool wasSentUp, bool isInPost) => status switch
    {
        CaseStatus.Received => wasSentUp ? Errand.CameBack : Errand.SendUp,
        CaseStatus.AwaitingCorrection => Errand.Supply,
        CaseStatus.PreReturned => Errand.Resubmit,
        CaseStatus.ClosedGranted or CaseStatus.ClosedRefused => isInPost ? Errand.UnderWay : Errand.Collect,
        CaseStatus.Delivered => Errand.Archive,
        _ => null,
    };

    /// <summary>Null while nobody has to be called.</summary>
    public static CallReason? CallFor(Errand errand, int workdays) => errand switch
    {
        Errand.Collect when workdays > CollectWorkdays => CallReason.Collect,
        Errand.Supply when workdays > SupplyWorkdays => CallReason.Supply,
        _ => null,
    };
}
