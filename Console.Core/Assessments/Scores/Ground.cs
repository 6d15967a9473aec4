namespace GovConsole.Assessments.Scores;

/// <summary>扣分事由: what a deduction is for. Each belongs to one subject and says by its kind where its evidence lies.</summary>
public enum Ground
{
    /// <summary>A pass item of the place that a check found wanting.</summary>
    PlaceItem,
    ComputerItem,
    /// <summary>A fault that was reported more than a working day after it was found.</summary>
    FaultReportedLate,
    /// <summary>No computer of the point was heard for more than three working days.</summary>
    ComputerSilent,

    /// <summary>A spot check found nobody; the points follow from the level of the check.</summary>
    FoundAbsent,
    /// <summary>An inspection found the agent away.</summary>
    AwayAtInspection,
    AgentItem,
    NoAgent,
    NotTrained,
    NoBackup,
    NotHandedOver,
    /// <summary>Leave without anybody standing in.</summary>
    LeaveUncovered,
    /// <summary>A test call that nobody answered.</summary>
    CallUnanswered,

    /// <summary>A case that was sent up after its day (R19, a yellow card).</summary>
    SentUpLate,
    MonthWithoutCase,

    LedgerItem,
    /// <summary>体外循环: paper kept outside the system.</summary>
    OutsideLedger,
    /// <summary>Too many of the cases were entered after their day.</summary>
    LateEntries,

    RulesItem,
    TelephoneItem,
    RectificationOverdue,

    /// <summary>A bad rating that was not found to be unfounded.</summary>
    BadRating,
    /// <summary>A bad rating that was put right after its fifteen working days, or not yet.</summary>
    BadRatingCuredLate,
}

/// <summary>Where the evidence of a deduction lies.</summary>
public enum EvidenceKind { Check, Asset, Absence, Visit, Agent, TestCall, Case, Rectification, Rating }
