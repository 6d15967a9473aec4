using GovConsole.Items;
using GovConsole.Kernel;
using GovConsole.Workdays.Limits;
using static GovConsole.Cases.Flow.CaseAction;

namespace GovConsole.Cases.Flow;

/// <summary>What a deed must bring with it, beyond being possible in the state the case is in.</summary>
public static class DeedRules
{
    /// <summary>行政许可法第四十二条: once, by ten days at most, with the approval of the unit's head.</summary>
    public const int MostExtensionDays = 10;

    public const int TextMaxLength = 500;

    public static IEnumerable<BrokenRule> Check(Case subject, Deed deed) =>
        [.. Order(subject, deed), .. Texts(deed), .. Acceptance(subject, deed), .. Handling(subject, deed), .. Ending(subject, deed)];

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
            case Accept when subject.MissingMaterials.Except(deed.Materials).ToList() is { Count: > 0 } missing:
                yield return new("Case.MaterialsMissing", nameof(deed.Materials), string.Join('、', missing));
                break;
            case SupplyMaterials when deed.Materials.Count == 0:
                yield return new("Case.NothingSupplied", nameof(deed.Materials));
                break;
            case NotifyDefects or ReturnPreReview when string.IsNullOrWhiteSpace(deed.Content):
                yield return new("Case.DefectsMissing", nameof(deed.Content));
                break;
            case NotifyDefects when Beijing.Day(deed.At) > NoticePeriod.LastDay(deed.Calendar, subject.SuppliedOn ?? subject.ReceivedOn):
                yield return new("Case.NoticeTooLate");
                break;
            case DeemAccepted when Beijing.Day(deed.At) < NoticePeriod.DeemedOn(deed.Calendar, subject.SuppliedOn ?? subject.ReceivedOn):
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
            case Resume when string.IsNullOrWhiteSpace(deed.Outcome):
                yield return new("Case.OutcomeMissing", nameof(deed.Outcome));
                break;
            case Extend when subject.ExtendedDays > 0:
                yield return new("Case.AlreadyExtended");
                break;
            case Extend when deed.Days > MostExtensionDays:
                yield return new("Case.ExtensionTooLong", nameof(deed.Days), MostExtensionDays);
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
            case Deliver when string.IsNullOrWhiteSpace(deed.Receiver):
                yield return new("Case.ReceiverMissing", nameof(deed.Receiver));
                break;
            case Archive when subject is { Status: CaseStatus.ClosedGranted, CertificateName: not null }:
                yield return new("Case.DeliverFirst");
                break;
        }
    }

    private static bool NeedsReason(CaseAction action) => action is
        RefuseAcceptance or Refuse or Withdraw or Abandon or LapseCorrection or CaseAction.Void or Reopen or Suspend or Extend or TransferUp or SendBack;
}
