using GovConsole.Cases.Claims;
using GovConsole.Cases.Deliveries;
using GovConsole.Cases.Flow;
using GovConsole.Cases.Intake;
using GovConsole.Cases.Materials;
using GovConsole.Cases.Search;
using GovConsole.Cases.Terms;
using GovConsole.Cases.Visits;
using GovConsole.Items;
using GovConsole.Kernel;
using GovConsole.Workdays.Limits;

namespace GovConsole.Cases;

/// <summary>
/// 办件: one application to one item by one applicant, under one number from the village to the province.
/// It changes only by <see cref="Take"/>, or when its calendar or its item did; either adds a line to its history.
/// </summary>
public sealed partial class Case : IScoped
{
    private readonly List<CaseMaterial> materials = [];
    private readonly List<Defect> defects = [];
    private readonly List<Suspension> suspensions = [];
    private readonly List<CaseEvent> events = [];
    private readonly List<CaseVisit> visitLog = [];
    private readonly List<Parcel> parcels = [];
    private readonly List<CaseGram> grams = [];

    private Case() { }

    public Guid Id { get; private init; } = Guid.CreateVersion7();
    public string Number { get; private init; } = "";
    /// <summary>The number read backwards: whoever knows its end looks for a beginning.</summary>
    public string NumberBackwards { get; private init; } = "";
    /// <summary>Chosen by the form that sent the application, so that sending twice makes one case.</summary>
    public Guid IntakeKey { get; private init; }
    public CaseStatus Status { get; private set; }
    public int Version { get; private set; }

    public Guid ItemId { get; private init; }
    public Guid ItemVersionId { get; private init; }
    public HandlingKind Handling { get; private init; }
    public TimeLimit Promised { get; private set; }
    public TimeLimit Statutory { get; private set; }
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
    /// <summary>The unit in whose queue the case lies: exactly one while it is open, null when nothing remains to be done.</summary>
    public string? HolderCode { get; private set; }
    /// <summary>报送期限: the last day on which the receiving unit sends it up in time; null where nothing is sent up.</summary>
    public DateOnly? SendUpBy { get; private init; }
    /// <summary>报送日: when it first left the unit that received it.</summary>
    public DateOnly? SentUpOn { get; private set; }
    public Guid LoggedById { get; private init; }
    public string LoggedBy { get; private init; } = "";
    public Guid? HandlerId { get; private set; }
    public string? Handler { get; private set; }
    /// <summary>认领人: who of the unit works on the present step; it ends with the step.</summary>
    public Guid? ClaimedById { get; private set; }
    public string? ClaimedBy { get; private set; }

    public DateTime ReceivedAt { get; private init; }
    public DateOnly ReceivedOn { get; private init; }
    /// <summary>补录: why the case was entered after the day it was received.</summary>
    public string? LateReason { get; private init; }
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

    /// <summary>送达期限: ten working days after the decision.</summary>
    public DateOnly? DeliverBy { get; private set; }
    public DateOnly? DeliveredOn { get; private set; }
    public DeliveryWay? DeliveryWay { get; private set; }
    public string? Receiver { get; private set; }
    public DateOnly? VoidedOn { get; private set; }
    /// <summary>跑动次数: how often the applicant had to come.</summary>
    public int Visits { get; private set; }
    public DateTime LastAt { get; private set; }

    public IReadOnlyList<CaseMaterial> Materials => materials;
    public IReadOnlyList<Defect> Defects => defects;
    public CaseGap? Gap { get; private set; }
    public IReadOnlyList<Suspension> Suspensions => suspensions;
    public IReadOnlyList<CaseEvent> Events => events;

    public IReadOnlyList<CaseVisit> VisitLog => visitLog;
    public IReadOnlyList<Parcel> Parcels => parcels;
    /// <summary>By which a search by name finds it; written once, never read with the case.</summary>
    public IReadOnlyList<CaseGram> Grams => grams;

    /// <summary>The units through which the case goes up, from where it was received to where it is decided.</summary>
    public IReadOnlyList<UnitPath> Way => Routes.Way(Source, Decider);
    public UnitPath? Holder => HolderCode is { } code ? Way.First(unit => unit.Code == code) : null;
    /// <summary>The next unit on the way up; null where the case is decided.</summary>
    public UnitPath? Above => Way.SkipWhile(unit => unit.Code != HolderCode).Skip(1).FirstOrDefault();
    /// <summary>The unit from which the case came; null where it was received.</summary>
    public UnitPath? Below => Way.TakeWhile(unit => unit.Code != HolderCode).LastOrDefault();
    public Parcel? ParcelUnderWay => parcels.Find(parcel => parcel.IsUnderWay);

    public static Case Receive(Intake.Intake intake, string number, Applicant applicant, Guid byId, string by)
    {
        RuleException.ThrowIfAny(IntakeRules.Check(intake));

        var (input, item) = (intake.Input, intake.Item);
        var day = input.DayOf(intake.Now);
        var late = day < intake.Today;
        var received = new Case
        {
            Number = number, NumberBackwards = NumberSought.Backwards(number), IntakeKey = input.Key, Applicant = applicant, Channel = input.Channel,
            ItemId = item.ItemId, ItemVersionId = item.Id, Handling = item.Handling, Promised = item.Promised, Statutory = item.Statutory,
            Source = intake.Source, Decider = intake.Decider, DeciderCode = intake.Decider.Code,
            SendUpBy = intake.SendUpBy, SentUpOn = intake.IsSentUp ? intake.Today : null,
            Scope2 = intake.Source.At(2), Scope3 = intake.Source.At(3), Scope4 = intake.Source.At(4), Scope5 = intake.Source.At(5),
            LoggedById = byId, LoggedBy = by, Joint = intake.Joint, Batch = intake.Batch, Waits = intake.Waits, StepLimits = StepPhases.Limits(item.Steps),
            ReceivedAt = intake.Record?.ReceivedAt ?? input.TakenAt ?? (late ? Beijing.StartOf(day) : intake.Now), ReceivedOn = day,
            LateReason = late ? input.LateReason!.Trim() : null,
        };
        if (intake.Record is not { IsOver: true })
            received.materials.AddRange(item.Materials.Select((material, place) => CaseMaterial.Of(received.Id, place, material, item.ZeroVisit)));
        received.Bring(input.Materials, received.WayByChannel, day, by);
        if (input.InPerson) received.Visit(CaseAction.Receive, day, by);
        received.grams.AddRange(Search.Grams.Of(received));
        received.HolderCode = intake.FirstHolder.Code;
        received.Enter(CaseAction.Receive, CaseStatus.Received, received.ReceivedAt, intake.Now, byId, by, received.LateReason);
        received.EnterStep(day, intake.Calendar);
        received.CalendarVersion = intake.Calendar?.Version;
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
        if (deed.InPerson) Visit(deed.Action, day, deed.By);
        HolderCode = Holding.After(this, deed, way.To);
        if (!ClaimRules.Outlasts(deed.Action)) (ClaimedById, ClaimedBy) = (null, null);
        Enter(deed.Action, way.To, deed.At, recordedAt, deed.ById, deed.By, NoteOf(deed));
        if (AcceptedOn is not null && ClosedOn is null) SetDueDays(deed.Calendar);
        EnterStep(day, deed.Calendar);
    }

    private void Enter(CaseAction action, CaseStatus to, DateTime at, DateTime recordedAt, Guid? byId, string by, string? note)
    {
        events.Add(new()
        {
            CaseId = Id, Place = ++Version, Action = action, From = Status, To = to, At = at, RecordedAt = recordedAt, ById = byId, By = by, Note = note,
            HolderCode = HolderCode,
        });
        (Status, LastAt) = (to, at);
    }
}
