using GovConsole.Cases.Flow;

namespace GovConsole.Cases;

// What each deed does to the case. Only Take calls it, after the rules have let the deed through.
public sealed partial class Case
{
    private void Effect(Deed deed, DateOnly day)
    {
        switch (deed.Action)
        {
            case CaseAction.Accept:
                Bring(deed.Materials, day);
                AcceptedOn = SuppliedOn ?? day;
                break;
            case CaseAction.DeemAccepted:
                AcceptedOn = SuppliedOn ?? ReceivedOn;
                break;
            case CaseAction.Open:
                // The certificate of what came before completes the application; nobody has to bring it.
                foreach (var material in materials.Where(material => deed.Materials.Contains(material.Name))) material.Receive(day, MaterialWay.Licence);
                (Waits, SuppliedOn) = (false, day);
                break;
            case CaseAction.NotifyDefects:
                (Corrections, CorrectionNotifiedOn, CorrectionContent) = (Corrections + 1, day, deed.Content);
                break;
            case CaseAction.SupplyMaterials:
                Bring(deed.Materials, day);
                SuppliedOn = day;
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
                SuspendedOn = day;
                break;
            case CaseAction.Resume:
                suspensions[^1].End(day, deed.Outcome!);
                SuspendedOn = null;
                break;
            case CaseAction.Extend:
                ExtendedDays = deed.Days!.Value;
                break;
            case CaseAction.Deliver:
                (DeliveredOn, DeliveryWay, Receiver) = (day, deed.DeliveryWay, deed.Receiver);
                break;
            case CaseAction.Void:
                (VoidedOn, ClosedOn, Result, Reason) = (day, ClosedOn ?? day, CaseResult.Voided, deed.Reason);
                break;
            case CaseAction.Reopen:
                (ClosedOn, Result, ElapsedDays, Timeliness, CalendarVersion, DeliveredOn) = (null, null, null, null, null, null);
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

        if (SuspendedOn is not null) suspensions[^1].End(day, deed.Reason!);
        SuspendedOn = null;
        SetDueDays(deed.Calendar);
        ElapsedDays = Clock(deed.Calendar, Promised).Elapsed(day);
        Timeliness = day < DueOn ? Cases.Timeliness.Early : day == DueOn ? Cases.Timeliness.OnTime : Cases.Timeliness.Late;
        CalendarVersion = deed.Calendar.Version;
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

    private void Bring(IReadOnlyList<string> names, DateOnly day)
    {
        var way = Channel is Channel.Online or Channel.Mobile ? MaterialWay.Upload : MaterialWay.Window;
        foreach (var material in materials.Where(material => names.Contains(material.Name))) material.Receive(day, way);
    }
}
