using GovConsole.Cases.Deliveries;
using GovConsole.Cases.Materials;
using GovConsole.Cases.Terms;
using GovConsole.Cases.Visits;
using GovConsole.Items;
using GovConsole.Kernel;
using GovConsole.Workdays.Limits;
using static GovConsole.Cases.Flow.CaseAction;

namespace GovConsole.Cases.Flow;

/// <summary>What a deed must bring with it, beyond being possible in the state the case is in.</summary>
public static class DeedRules
{
    public const int TextMaxLength = 500;

    // What a certificate or another system calls the case.
    private const int NumberMaxLength = 64;

    public static IEnumerable<BrokenRule> Check(Case subject, Deed deed) =>
    [
        .. Order(subject, deed), .. PlaceRules.Check(subject, deed.Action), .. Texts(deed), .. Acceptance(subject, deed),
        .. MaterialRules.Check(subject, deed), .. Handling(subject, deed), .. TermRules.Check(subject, deed), .. Ending(subject, deed),
    ];

    private static IEnumerable<BrokenRule> Order(Case subject, Deed deed)
    {
        if (deed.At < subject.LastAt) yield return new("Case.EarlierThanLastEvent");
    }

    private static IEnumerable<BrokenRule> Texts(Deed deed)
    {
        if (NeedsReason(deed.Action) && string.IsNullOrWhiteSpace(deed.Reason)) yield return new("Case.ReasonMissing", nameof(deed.Reason));
        if (deed.Reason?.Length > TextMaxLength) yield return new("Case.TextTooLong", nameof(deed.Reason), TextMaxLength);
        if (deed.Content?.Length > TextMaxLength) yield return new("Case.TextTooLong", nameof(deed.Content), TextMaxLength);
        if (deed.Outcome?.Length > TextMaxLength) yield return new("Case.TextTooLong", nameof(deed.Outcome), TextMaxLength);
        if (deed.Remedies?.Length > TextMaxLength) yield return new("Case.TextTooLong", nameof(deed.Remedies), TextMaxLength);
        if (deed.Receiver?.Length > Applicant.NameMaxLength) yield return new("Case.TextTooLong", nameof(deed.Receiver), Applicant.NameMaxLength);
        if (deed.CertificateNumber?.Length > NumberMaxLength) yield return new("Case.TextTooLong", nameof(deed.CertificateNumber), NumberMaxLength);
        if (deed.UpstreamNumber?.Length > NumberMaxLength) yield return new("Case.TextTooLong", nameof(deed.UpstreamNumber), NumberMaxLength);
        if (deed.Carrier?.Length > Parcel.WaybillMaxLength) yield return new("Case.TextTooLong", nameof(deed.Carrier), Parcel.WaybillMaxLength);
    }

    private static IEnumerable<BrokenRule> Acceptance(Case subject, Deed deed)
    {
        switch (deed.Action)
        {
            case Accept or NotifyDefects or RefuseAcceptance or DeemAccepted when subject.Waits:
                yield return new("Case.WaitsForOthers");
                break;
            case Open when !subject.Waits:
                yield return new("Case.WaitsForNothing");
                break;
            case ReturnPreReview when string.IsNullOrWhiteSpace(deed.Content):
                yield return new("Case.DefectsMissing", nameof(deed.Content));
                break;
            case NotifyDefects or RefuseAcceptance when subject.Status is CaseStatus.Received && NoticePeriod.IsOver(deed.Calendar, subject.CompleteOn, Beijing.Day(deed.At)):
                yield return new("Case.NoticeTooLate");
                break;
            case DeemAccepted when !NoticePeriod.IsOver(deed.Calendar, subject.CompleteOn, Beijing.Day(deed.At)):
                yield return new("Case.NoticePeriodRuns");
                break;
        }
    }

    private static IEnumerable<BrokenRule> Handling(Case subject, Deed deed)
    {
        if (deed.Action is Suspend or Extend)
        {
            if (string.IsNullOrWhiteSpace(deed.ApprovedBy)) yield return new("Case.ApproverMissing", nameof(deed.ApprovedBy));
            else if (deed.ApprovedBy.Length > 50) yield return new("Case.ApproverTooLong", nameof(deed.ApprovedBy), 50);
            if (deed.Days is not > 0) yield return new("Case.DaysMissing", nameof(deed.Days));
        }

        switch (deed.Action)
        {
            case Suspend when deed.PauseKind is null:
                yield return new("Case.PauseKindMissing", nameof(deed.PauseKind));
                break;
            // No statute lets a correction stop the clock once a case is accepted.
            case Suspend when deed.PauseKind is PauseKind.Correction:
                yield return new("Case.CorrectionStopsNoClock", nameof(deed.PauseKind));
                break;
            case Resume or Conclude when string.IsNullOrWhiteSpace(deed.Outcome):
                yield return new("Case.OutcomeMissing", nameof(deed.Outcome));
                break;
        }
    }

    private static IEnumerable<BrokenRule> Ending(Case subject, Deed deed)
    {
        switch (deed.Action)
        {
            case Grant or Refuse when subject.Status is CaseStatus.Accepted && subject.Handling is not HandlingKind.Immediate:
                yield return new("Case.NotImmediate");
                break;
            case Grant when deed.CertificateName is not null && string.IsNullOrWhiteSpace(deed.CertificateNumber):
                yield return new("Case.CertificateNumberMissing", nameof(deed.CertificateNumber));
                break;
            case Refuse when string.IsNullOrWhiteSpace(deed.Remedies):
                yield return new("Case.RemediesMissing", nameof(deed.Remedies));
                break;
            case TransferUp when string.IsNullOrWhiteSpace(deed.UpstreamNumber):
                yield return new("Case.UpstreamNumberMissing", nameof(deed.UpstreamNumber));
                break;
            case Deliver when deed.DeliveryWay is null:
                yield return new("Case.DeliveryWayMissing", nameof(deed.DeliveryWay));
                break;
            case Deliver when deed.DeliveryWay is DeliveryWay.Post && subject.ParcelUnderWay is null:
                yield return new("Case.SendParcelFirst", nameof(deed.DeliveryWay));
                break;
            case Deliver when deed.DeliveryWay is not DeliveryWay.Post && subject.ParcelUnderWay is not null:
                yield return new("Case.ParcelUnderWay", nameof(deed.DeliveryWay));
                break;
            case Deliver when string.IsNullOrWhiteSpace(deed.Receiver):
                yield return new("Case.ReceiverMissing", nameof(deed.Receiver));
                break;
            case SendParcel or RecordVisit:
                foreach (var rule in Sending(deed)) yield return rule;
                break;
            case Archive when subject is { Status: CaseStatus.ClosedGranted, CertificateName: not null }:
                yield return new("Case.DeliverFirst");
                break;
        }
    }

    private static IEnumerable<BrokenRule> Sending(Deed deed)
    {
        if (deed.Action is RecordVisit)
        {
            if (deed.VisitPlace is null) yield return new("Case.VisitPlaceMissing", nameof(deed.VisitPlace));
            if (deed.Reason?.Length > CaseVisit.WhyMaxLength) yield return new("Case.TextTooLong", nameof(deed.Reason), CaseVisit.WhyMaxLength);
            yield break;
        }

        if (string.IsNullOrWhiteSpace(deed.Carrier)) yield return new("Case.CarrierMissing", nameof(deed.Carrier));
        if (string.IsNullOrWhiteSpace(deed.Waybill)) yield return new("Case.WaybillMissing", nameof(deed.Waybill));
        else if (deed.Waybill.Length > Parcel.WaybillMaxLength || !deed.Waybill.All(char.IsAsciiLetterOrDigit))
            yield return new("Case.WaybillWrong", nameof(deed.Waybill), Parcel.WaybillMaxLength);
    }

    private static bool NeedsReason(CaseAction action) => action is
        RefuseAcceptance or Refuse or Withdraw or Abandon or LapseCorrection or CaseAction.Void or Reopen or Suspend or Extend or TransferUp or SendBack
        or ReturnDown or ReturnParcel or RecordVisit;
}
