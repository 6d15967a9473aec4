using GovConsole.Cases.Flow;
using static GovConsole.Cases.Flow.CaseAction;
using static GovConsole.Web.Cases.Flow.ActionField;

namespace GovConsole.Web.Cases.Flow;

/// <summary>The one table of what a step asks of whoever takes it: what the deed rules demand of it, and nothing else.</summary>
public static class ActionFields
{
    public static IReadOnlyList<ActionField> Of(CaseAction action, bool issuesCertificate) => action switch
    {
        Accept or SupplyMaterials or SupplyGap => [ActionField.Materials, InPerson],
        NotifyDefects => [Defects],
        ReturnPreReview => [Content],
        ReturnDown or ReturnParcel or RefuseAcceptance or LapseCorrection or Abandon or Withdraw or SendBack or CaseAction.Void or Reopen => [Reason],
        Suspend => [ActionField.PauseKind, Reason, Days, ApprovedBy],
        Conclude => [ActionField.PauseKind, Outcome],
        Resume => [Outcome],
        Extend => [Days, Reason, ApprovedBy],
        TransferUp => [UpstreamNumber, Reason],
        SendParcel => [Carrier, Waybill],
        RecordVisit => [ActionField.VisitPlace, Reason, ByAgent],
        Grant => issuesCertificate ? [CertificateNumber, OnPaper] : [OnPaper],
        Refuse => [Reason, Remedies, OnPaper],
        Deliver => [ActionField.DeliveryWay, Receiver, InPerson],
        _ => [],
    };

    /// <summary>The steps that bring a case further; the others turn it away, delay it or undo it.</summary>
    public static bool IsForward(this CaseAction action) => action is
        Accept or SupplyMaterials or SupplyGap or Submit or PassPreReview or Resubmit or Assign or Conclude or Resume or Propose or Grant or Deliver or Archive
        or SendUp or HandDown or SendParcel or ReturnParcel;
}
