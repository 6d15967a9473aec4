namespace GovConsole.Cases.Flow;

/// <summary>Where a case stands. The numbers are those of the design and travel on interfaces.</summary>
public enum CaseStatus
{
    /// <summary>暂存</summary>
    Draft = 0,
    /// <summary>待预审</summary>
    PreReview = 1,
    /// <summary>预审退回</summary>
    PreReturned = 2,
    /// <summary>已收件</summary>
    Received = 3,
    /// <summary>待补正</summary>
    AwaitingCorrection = 4,
    /// <summary>已受理</summary>
    Accepted = 5,
    /// <summary>不予受理</summary>
    NotAccepted = 6,
    /// <summary>审查中</summary>
    InReview = 7,
    /// <summary>挂起 (特别程序)</summary>
    Suspended = 8,
    /// <summary>待决定</summary>
    PendingDecision = 9,
    /// <summary>准予办结</summary>
    ClosedGranted = 10,
    /// <summary>不予许可办结</summary>
    ClosedRefused = 11,
    /// <summary>已送达</summary>
    Delivered = 12,
    /// <summary>已归档</summary>
    Archived = 13,
    /// <summary>转报办结</summary>
    TransferredUp = 14,
    /// <summary>退件</summary>
    Withdrawn = 15,
    /// <summary>作废</summary>
    Voided = 16,
}

public static class CaseStatuses
{
    public static readonly IReadOnlyList<CaseStatus> InHand = [.. Enum.GetValues<CaseStatus>().Where(IsInHand)];

    public static readonly IReadOnlyList<CaseStatus> Unarchived = [.. Enum.GetValues<CaseStatus>().Except([CaseStatus.Archived])];

    /// <summary>In hand: accepted, not closed. The clock runs or is suspended.</summary>
    public static bool IsInHand(this CaseStatus status) =>
        status is CaseStatus.Accepted or CaseStatus.InReview or CaseStatus.Suspended or CaseStatus.PendingDecision;

    /// <summary>Received, and neither accepted nor turned away yet.</summary>
    public static bool AwaitsAcceptance(this CaseStatus status) => status is CaseStatus.Received or CaseStatus.AwaitingCorrection;

    /// <summary>Nothing remains to be done by anybody.</summary>
    public static bool IsOver(this CaseStatus status) => status is
        CaseStatus.NotAccepted or CaseStatus.Archived or CaseStatus.TransferredUp or CaseStatus.Withdrawn or CaseStatus.Voided;

    /// <summary>The next step is the deciding unit's.</summary>
    public static bool IsWithDecider(this CaseStatus status) =>
        status is CaseStatus.PreReview or CaseStatus.Received || status.IsInHand();

    /// <summary>The next step is the place where the applicant is served: supply, collect, hand over.</summary>
    public static bool IsWithSource(this CaseStatus status) => !status.IsWithDecider() && !status.IsOver();
}
