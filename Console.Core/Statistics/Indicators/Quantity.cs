namespace GovConsole.Statistics.Indicators;

/// <summary>Of what an indicator is told, and so who counts for it.</summary>
public enum Subject
{
    /// <summary>Cases, from the tallies.</summary>
    Cases,
    /// <summary>The items in force.</summary>
    Items,
    /// <summary>Ratings, from the ratings themselves.</summary>
    Ratings,
    /// <summary>Questions and complaints, from these themselves.</summary>
    Enquiries,
    /// <summary>Villages and their points, as they stand on a day or at the end of a month.</summary>
    Villages,
}

/// <summary>What is counted that is no column of the tallies. Whoever keeps it counts it and hands the numbers over.</summary>
public enum Quantity
{
    /// <summary>在用事项</summary>
    Items,
    /// <summary>网上可办事项: applications are taken over the network</summary>
    OnlineItems,
    /// <summary>全程网办事项: up to the result</summary>
    WhollyOnlineItems,
    ZeroVisitItems,
    ImmediateItems,
    /// <summary>告知承诺事项</summary>
    CommitmentItems,
    /// <summary>Of these, those decided at once</summary>
    CommitmentImmediateItems,
    /// <summary>Σ statutory days of the items whose two limits have one unit</summary>
    ItemStatutoryDays,
    /// <summary>Σ promised days of the same items</summary>
    ItemPromisedDays,

    /// <summary>评价</summary>
    Ratings,
    GoodRatings,
    BadRatings,
    /// <summary>差评 that were put right, or found to be unfounded, within the days for it</summary>
    BadSettledInTime,
    BadCalledBack,
    /// <summary>Closed cases that the applicant rated in person, on the day of closure</summary>
    RatedByApplicant,

    /// <summary>咨询 that were answered or whose last day for it has passed</summary>
    QuestionsDue,
    /// <summary>Of these, those answered by that day</summary>
    QuestionsInTime,
    /// <summary>投诉 that were answered or whose last day for it has passed</summary>
    ComplaintsDue,
    /// <summary>Of these, those answered by that day</summary>
    ComplaintsInTime,

    /// <summary>村（居）</summary>
    Villages,
    /// <summary>Villages whose point operates</summary>
    CoveredVillages,
    /// <summary>Of these, those that meet six of six</summary>
    FullVillages,
    /// <summary>Points that operate at the end of a month</summary>
    OperatingPoints,
    /// <summary>Of these, those that received nothing in the month</summary>
    IdlePoints,
}
