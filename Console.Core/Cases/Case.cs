using GovConsole.Cases.Claims;
using GovConsole.Cases.Flow;
using GovConsole.Cases.Intake;
using GovConsole.Items;
using GovConsole.Kernel;
using GovConsole.Workdays.Limits;

namespace GovConsole.Cases;

/// <summary>
/// 办件: one application to one item by one applicant, under one number from the village to the province.
/// It changes only by <see cref="Take"/>, which adds a line to its history each time.
/// </summary>
public sealed partial class Case
{
    private readonly List<CaseMaterial> materials = [];
    private readonly List<Suspension> suspensions = [];
    private readonly List<CaseEvent> events = [];

    private Case() { }

    public Guid Id { get; private init; } = Guid.CreateVersion7();
    public string Number { get; private init; } = "";
    /// <summary>Chosen by the form that sent the application, so that sending twice makes one case.</summary>
    public Guid IntakeKey { get; private init; }
    public CaseStatus Status { get; private set; }
    public int Version { get; private set; }

    public Guid ItemId { get; private init; }
    public Guid ItemVersionId { get; private init; }
    public HandlingKind Handling { get; private init; }
    public TimeLimit Promised { get; private init; }
    public TimeLimit Statutory { get; private init; }
    public Channel Channel { get; private init; }
    public Applicant Applicant { get; private init; } = null!;
    /// <summary>The number of the joint matter (一件事) of which the case is a part.</summary>
    public string? Joint { get; private init; }
    /// <summary>The number of the batch with which the case came in.</summary>
    public string? Batch { get; private init; }
    /// <summary>Not open to acceptance yet: what has to be granted before it is not granted.</summary>
    public bool Waits { get; private set; }

    /// <summary>Where the case was received. It counts there and in every unit above, once.</summary>
    public UnitPath Source { get; private init; } = null!;
    public string? Scope2 { get; private init; }
    public string? Scope3 { get; private init; }
    public string? Scope4 { get; private init; }
    public string? Scope5 { get; private init; }
    /// <summary>Who accepts and decides.</summary>
    public UnitPath Decider { get; private init; } = null!;
    public string DeciderCode { get; private init; } = "";
    public Guid LoggedById { get; private init; }
    public string LoggedBy { get; private init; } = "";
    public Guid? HandlerId { get; private set; }
    public string? Handler { get; private set; }

    /// <summary>认领: who of the unit works on the present step; it ends with the step.</summary>
    public Guid? ClaimedById { get; private set; }
    public string? ClaimedBy { get; private set; }

    public DateTime ReceivedAt { get; private init; }
    public DateOnly ReceivedOn { get; private init; }
    /// <summary>补录: why the case was entered after the day it was received.</summary>
    public string? LateReason { get; private init; }
    /// <summary>The same person's last case of the same item, when it was received a short time before this one.</summary>
    public string? SimilarTo { get; private init; }
    /// <summary>Whether whoever logged the case had been shown that one and said that this is another matter.</summary>
    public bool SimilarConfirmed { get; private init; }
    public int Corrections { get; private set; }
    public DateOnly? CorrectionNotifiedOn { get; private set; }
    public string? CorrectionContent { get; private set; }
    public DateOnly? SuppliedOn { get; private set; }
    public DateOnly? AcceptedOn { get; private set; }
    public int ExtendedDays { get; private set; }
    /// <summary>The last day in time by the promise; null before acceptance and while the clock stands still.</summary>
    public DateOnly? DueOn { get; private set; }
    /// <summary>The last day by statute; null also while it lies in a year whose calendar is not maintained yet.</summary>
    public DateOnly? StatutoryDueOn { get; private set; }
    public DateOnly? SuspendedOn { get; private set; }

    public DateOnly? ClosedOn { get; private set; }
    public CaseResult? Result { get; private set; }
    public string? Reason { get; private set; }
    public string? Remedies { get; private set; }
    public string? CertificateName { get; private set; }
    public string? CertificateNumber { get; private set; }
    public string? UpstreamNumber { get; private set; }
    /// <summary>Days of the promise used, stamped at closure with the calendar it was counted by.</summary>
    public int? ElapsedDays { get; private set; }
    public Timeliness? Timeliness { get; private set; }
    public long? CalendarVersion { get; private set; }

    public DateOnly? DeliveredOn { get; private set; }
    public DeliveryWay? DeliveryWay { get; private set; }
    public string? Receiver { get; private set; }
    public DateOnly? VoidedOn { get; private set; }
    /// <summary>跑动次数: how often the applicant had to come.</summary>
    public int Visits { get; private set; }
    public DateTime LastAt { get; private set; }

    public IReadOnlyList<CaseMaterial> Materials => materials;
    public IReadOnlyList<Suspension> Suspensions => suspensions;
    public IReadOnlyList<CaseEvent> Events => events;

    /// <summary>The unit in whose queue the case lies; null when nothing remains to be done.</summary>
    public UnitPath? Holder => Status.IsOver() ? null : Status.IsWithDecider() ? Decider : Source;

    public IEnumerable<string> MissingMaterials => materials.Where(material => material.IsMissing).Select(material => material.Name);

    public static Case Receive(Intake.Intake intake, string number, Applicant applicant, Guid byId, string by)
    {
        RuleException.ThrowIfAny(IntakeRules.Check(intake));

        var (input, item) = (intake.Input, intake.Item);
        var day = input.ReceivedOn ?? intake.Today;
        var late = day < intake.Today;
        var received = new Case
        {
            Number = number, IntakeKey = input.Key, Applicant = applicant, Channel = input.Channel,
            ItemId = item.ItemId, ItemVersionId = item.Id, Handling = item.Handling, Promised = item.Promised, Statutory = item.Statutory,
            Source = intake.Source, Decider = intake.Decider, DeciderCode = intake.Decider.Code,
            Scope2 = intake.Source.At(2), Scope3 = intake.Source.At(3), Scope4 = intake.Source.At(4), Scope5 = intake.Source.At(5),
            LoggedById = byId, LoggedBy = by, Joint = intake.Joint, Batch = intake.Batch, Waits = intake.Waits,
            ReceivedAt = late ? Beijing.StartOf(day) : intake.Now, ReceivedOn = day, LateReason = late ? input.LateReason!.Trim() : null,
            SimilarTo = intake.SimilarTo, SimilarConfirmed = intake.SimilarTo is not null && intake.SimilarTo == input.SimilarSeen,
        };
        received.materials.AddRange(item.Materials.Select((material, place) =>
            new CaseMaterial { CaseId = received.Id, Place = place, Name = material.Name, Required = material.Required }));
        received.Bring(input.Materials, day);
        received.Visits = input.InPerson ? 1 : 0;
        received.Enter(CaseAction.Receive, CaseStatus.Received, received.ReceivedAt, intake.Now, byId, by, received.LateReason);
        return received;
    }

    /// <summary>Does what the deed says and writes it down. When it throws, the case is not to be stored.</summary>
    /// <exception cref="RuleException"><c>Case.NotPossibleNow</c> for a transition that does not exist, or what the deed itself lacks.</exception>
    public void Take(Deed deed, DateTime recordedAt)
    {
        var way = CaseFlow.Find(Status, deed.Action) ?? throw new RuleException("Case.NotPossibleNow", null, Status, deed.Action);
        RuleException.ThrowIfAny(DeedRules.Check(this, deed));

        var day = Beijing.Day(deed.At);
        Effect(deed, day);
        (ClaimedById, ClaimedBy) = ClaimRules.After(deed.Action, this);
        if (deed.InPerson) Visits++;
        Enter(deed.Action, way.To, deed.At, recordedAt, deed.ById, deed.By, deed.Reason ?? deed.Content ?? deed.Outcome);
        if (AcceptedOn is not null && ClosedOn is null) SetDueDays(deed.Calendar);
    }

    /// <summary>Derives the due days of an open case anew, after its calendar or its pauses changed.</summary>
    internal void SetDueDays(Workdays.WorkdayCalendar calendar)
    {
        DueOn = Clock(calendar, Promised).DueOn();
        StatutoryDueOn = Clock(calendar, Statutory).DueOnIfKnown();
    }

    /// <summary>The clock of an accepted case against one of its limits.</summary>
    public LimitClock Clock(Workdays.WorkdayCalendar calendar, TimeLimit limit) =>
        new(calendar, AcceptedOn!.Value, limit with { Days = limit.Days + ExtendedDays }, suspensions.Select(suspension => suspension.Pause));

    private void Enter(CaseAction action, CaseStatus to, DateTime at, DateTime recordedAt, Guid? byId, string by, string? note)
    {
        events.Add(new()
        {
            CaseId = Id, Place = ++Version, Action = action, From = Status, To = to, At = at, RecordedAt = recordedAt, ById = byId, By = by, Note = note,
        });
        (Status, LastAt) = (to, at);
    }
}
