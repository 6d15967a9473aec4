using GovConsole.Access;
using GovConsole.Kernel;
using static GovConsole.Cases.Flow.CaseAction;
using static GovConsole.Cases.Flow.CaseStatus;

namespace GovConsole.Cases.Flow;

/// <summary>One way from a state to another and the permission it takes.</summary>
public sealed record Transition(CaseStatus From, CaseAction Action, CaseStatus To, Permission Permission)
{
    /// <summary>The system's own step, taken when a term runs out or another case is decided; nobody may take it by hand.</summary>
    public bool IsAutomatic => Action is DeemAccepted or Open or Fall;

    /// <summary>The unit in which the permission is needed: where the case lies, where the applicant is served, or where it is decided.</summary>
    public UnitPath Where(Case subject) => Action switch
    {
        SendUp or ReturnDown or HandDown or SendParcel or ReturnParcel or Deliver or Archive => subject.Holder!,
        _ => Permission is Permission.LogCase ? subject.Source : subject.Decider,
    };
}

/// <summary>The machine of 17 states. What is not in this table does not happen.</summary>
public static class CaseFlow
{
    public static readonly IReadOnlyList<Transition> Transitions =
    [
        new(Draft, Submit, PreReview, Permission.LogCase),
        new(Draft, Receive, Received, Permission.LogCase),

        new(PreReview, PassPreReview, Received, Permission.AcceptCase),
        new(PreReview, ReturnPreReview, PreReturned, Permission.AcceptCase),
        new(PreReview, RefuseAcceptance, NotAccepted, Permission.AcceptCase),
        new(PreReturned, Resubmit, PreReview, Permission.LogCase),
        new(PreReturned, Abandon, Withdrawn, Permission.LogCase),

        new(Received, Open, Received, Permission.DecideCase),
        new(Received, Fall, Withdrawn, Permission.DecideCase),
        new(AwaitingCorrection, Fall, Withdrawn, Permission.DecideCase),
        new(Received, Accept, Accepted, Permission.AcceptCase),
        new(Received, SendUp, Received, Permission.LogCase),
        new(Received, ReturnDown, Received, Permission.AcceptCase),
        new(Received, DeemAccepted, Accepted, Permission.AcceptCase),
        new(Received, NotifyDefects, AwaitingCorrection, Permission.AcceptCase),
        new(Received, RefuseAcceptance, NotAccepted, Permission.AcceptCase),
        new(Received, Withdraw, Withdrawn, Permission.LogCase),
        new(AwaitingCorrection, SupplyMaterials, Received, Permission.LogCase),
        new(AwaitingCorrection, LapseCorrection, Withdrawn, Permission.AcceptCase),
        new(AwaitingCorrection, Withdraw, Withdrawn, Permission.LogCase),

        new(Accepted, Assign, InReview, Permission.HandleCase),
        new(Accepted, CaseAction.Grant, ClosedGranted, Permission.DecideCase),
        new(Accepted, Refuse, ClosedRefused, Permission.DecideCase),
        new(Accepted, Withdraw, Withdrawn, Permission.LogCase),

        new(InReview, Suspend, Suspended, Permission.HandleCase),
        new(InReview, Extend, InReview, Permission.DecideCase),
        new(InReview, Propose, PendingDecision, Permission.HandleCase),
        new(InReview, TransferUp, TransferredUp, Permission.HandleCase),
        new(InReview, Withdraw, Withdrawn, Permission.LogCase),
        new(Suspended, Suspend, Suspended, Permission.HandleCase),
        new(Suspended, Conclude, Suspended, Permission.HandleCase),
        new(Suspended, Resume, InReview, Permission.HandleCase),
        new(Suspended, Withdraw, Withdrawn, Permission.LogCase),
        new(PendingDecision, CaseAction.Grant, ClosedGranted, Permission.DecideCase),
        new(PendingDecision, Refuse, ClosedRefused, Permission.DecideCase),
        new(PendingDecision, Extend, PendingDecision, Permission.DecideCase),
        new(PendingDecision, SendBack, InReview, Permission.DecideCase),

        new(ClosedGranted, Deliver, Delivered, Permission.LogCase),
        new(ClosedGranted, HandDown, ClosedGranted, Permission.LogCase),
        new(ClosedGranted, SendParcel, ClosedGranted, Permission.LogCase),
        new(ClosedGranted, ReturnParcel, ClosedGranted, Permission.LogCase),
        new(ClosedGranted, Archive, Archived, Permission.LogCase),
        new(ClosedRefused, Deliver, Delivered, Permission.LogCase),
        new(ClosedRefused, HandDown, ClosedRefused, Permission.LogCase),
        new(ClosedRefused, SendParcel, ClosedRefused, Permission.LogCase),
        new(ClosedRefused, ReturnParcel, ClosedRefused, Permission.LogCase),
        new(Delivered, Archive, Archived, Permission.LogCase),
        new(Archived, Reopen, InReview, Permission.SuperviseCase),

        .. new[] { Accepted, InReview, Suspended, PendingDecision }
            .Select(open => new Transition(open, SupplyGap, open, Permission.LogCase)),
        .. new[] { Received, AwaitingCorrection, Accepted, InReview, Suspended, PendingDecision, ClosedGranted, ClosedRefused, Delivered }
            .Select(state => new Transition(state, RecordVisit, state, Permission.LogCase)),

        .. new[] { Received, AwaitingCorrection, Accepted, InReview, Suspended, PendingDecision, ClosedGranted, ClosedRefused, Delivered }
            .Select(from => new Transition(from, CaseAction.Void, Voided, Permission.SuperviseCase)),
    ];

    private static readonly Dictionary<(CaseStatus, CaseAction), Transition> Table =
        Transitions.ToDictionary(way => (way.From, way.Action));

    public static Transition? Find(CaseStatus from, CaseAction action) => Table.GetValueOrDefault((from, action));

    public static IEnumerable<Transition> From(CaseStatus status) => Transitions.Where(way => way.From == status);
}
