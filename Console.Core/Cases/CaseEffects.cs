using GovConsole.Cases.Deliveries;
using GovConsole.Cases.Flow;
using GovConsole.Cases.Visits;
using GovConsole.Workdays.Limits;

namespace GovConsole.Cases;

// What each deed does to the case. Only Take calls it, after the rules have let the deed through.
public sealed partial class Case
{
    private void Effect(Deed deed, DateOnly day)
    {
        switch (deed.Action)
        {
            case CaseAction.Accept:
                TakeIn(deed, day);
                Defer(deed, day);
                // Silence had accepted it already.
                AcceptedOn = NoticePeriod.IsOver(deed.Calendar, CompleteOn, day) ? CompleteOn : SuppliedOn ?? day;
                break;
            case CaseAction.DeemAccepted:
                AcceptedOn = CompleteOn;
                break;
            case CaseAction.Open:
                // The certificate of what came before completes the application; nobody has to bring it.
                Bring(deed.Materials, MaterialWay.Licence, day, deed.By);
                (Waits, SuppliedOn) = (false, day);
                break;
            case CaseAction.NotifyDefects:
                (Corrections, CorrectionNotifiedOn) = (Corrections + 1, day);
                Tell(deed.DefectsTold, day);
                break;
            case CaseAction.SupplyMaterials:
                TakeIn(deed, day);
                SuppliedOn = day;
                break;
            case CaseAction.SupplyGap:
                TakeIn(deed, day);
                if (!GapMaterials.Any()) Gap!.Supply(day);
                break;
            case CaseAction.Assign:
                (HandlerId, Handler) = (deed.ById, deed.By);
                break;
            case CaseAction.Suspend:
                suspensions.Add(new()
                {
                    CaseId = Id, Kind = deed.PauseKind!.Value, Reason = deed.Reason!, ApprovedBy = deed.ApprovedBy!,
                    StatedDays = deed.Days!.Value, StartedOn = day,
                });
                SuspendedOn ??= day;
                break;
            case CaseAction.Conclude:
                RunningSuspensions.First(suspension => suspension.Kind == deed.PauseKind).End(day, deed.Outcome!);
                break;
            case CaseAction.Resume:
                RunningSuspensions.Single().End(day, deed.Outcome!);
                SuspendedOn = null;
                break;
            case CaseAction.Extend:
                ExtendedDays = deed.Days!.Value;
                break;
            case CaseAction.SendUp:
                SentUpOn ??= deed.SentOn ?? day;
                break;
            case CaseAction.SendParcel:
                parcels.Add(new() { CaseId = Id, Carrier = deed.Carrier!, Waybill = deed.Waybill!, SentOn = day, SentBy = deed.By });
                break;
            case CaseAction.ReturnParcel:
                ParcelUnderWay!.Return(day, deed.Reason!);
                break;
            case CaseAction.RecordVisit:
                Visit(deed.Action, day, deed.By, deed.VisitPlace, deed.Reason, deed.ByAgent);
                break;
            case CaseAction.Deliver:
                (DeliveredOn, DeliveryWay, Receiver) = (day, deed.DeliveryWay, deed.Receiver);
                ParcelUnderWay?.Sign(day, deed.Receiver!);
                break;
            case CaseAction.Void:
                (VoidedOn, ClosedOn, Result, Reason) = (day, ClosedOn ?? day, CaseResult.Voided, deed.Reason);
                break;
            case CaseAction.Reopen:
                (ClosedOn, Result, ElapsedDays, Timeliness, CalendarVersion, DeliverBy, DeliveredOn) = (null, null, null, null, null, null, null);
                break;
            default:
                if (ResultOf(deed.Action) is { } result) Close(result, deed, day);
                break;
        }
    }

    private void Close(CaseResult result, Deed deed, DateOnly day)
    {
        (ClosedOn, Result, Reason, Remedies, Waits) = (day, result, deed.Reason, deed.Remedies, false);
        (CertificateName, CertificateNumber, UpstreamNumber) = (deed.CertificateName, deed.CertificateNumber, deed.UpstreamNumber);
        if (AcceptedOn is null) return;

        foreach (var running in RunningSuspensions.ToList()) running.End(day, deed.Reason!);
        SuspendedOn = null;
        SetDueDays(deed.Calendar);
        ElapsedDays = Clock(deed.Calendar, Promised).Elapsed(day);
        Timeliness = day < DueOn ? Cases.Timeliness.Early : day == DueOn ? Cases.Timeliness.OnTime : Cases.Timeliness.Late;
        CalendarVersion = deed.Calendar.Version;
        if (result is CaseResult.Granted or CaseResult.Refused) DeliverBy = new LimitClock(deed.Calendar, day, Parcel.DeliveryLimit).DueOnIfKnown();
    }

    // What the applicant's agent did in their place is written down too, but is no visit of theirs.
    private void Visit(CaseAction action, DateOnly day, string by, VisitPlace? where = null, string? why = null, bool byAgent = false)
    {
        visitLog.Add(new()
        {
            CaseId = Id, Action = action, On = day, Where = where ?? (Channel is Channel.VillageAgent ? VisitPlace.VillagePoint : VisitPlace.Hall),
            Why = why, ByAgent = byAgent, RecordedBy = by,
        });
        if (!byAgent) Visits++;
    }

    private static CaseResult? ResultOf(CaseAction action) => action switch
    {
        CaseAction.Grant => CaseResult.Granted,
        CaseAction.Refuse => CaseResult.Refused,
        CaseAction.TransferUp => CaseResult.TransferredUp,
        CaseAction.RefuseAcceptance => CaseResult.NotAccepted,
        CaseAction.Withdraw or CaseAction.Abandon or CaseAction.LapseCorrection or CaseAction.Fall => CaseResult.Returned,
        _ => null,
    };
}
