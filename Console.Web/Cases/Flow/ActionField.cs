namespace GovConsole.Web.Cases.Flow;

/// <summary>One thing that a step may have to bring with it.</summary>
public enum ActionField
{
    Materials,
    Defects,
    InPerson,
    OnPaper,
    Carrier,
    Waybill,
    VisitPlace,
    ByAgent,
    Content,
    PauseKind,
    Outcome,
    CertificateNumber,
    UpstreamNumber,
    Reason,
    Remedies,
    Days,
    ApprovedBy,
    DeliveryWay,
    Receiver,
}
