namespace GovConsole.Cases.Papers;

/// <summary>文书: the papers that a case can have.</summary>
public enum PaperKind
{
    /// <summary>收件凭证</summary>
    Receipt,
    /// <summary>代办委托书</summary>
    Authorisation,
    /// <summary>受理通知书</summary>
    Acceptance,
    /// <summary>一次性告知书</summary>
    Correction,
    /// <summary>不予受理决定书</summary>
    NonAcceptance,
    /// <summary>特别程序告知书</summary>
    SpecialProcedure,
    /// <summary>延期告知书</summary>
    Extension,
    /// <summary>准予决定书</summary>
    Approval,
    /// <summary>不予许可决定书</summary>
    Refusal,
    /// <summary>送达回证</summary>
    Delivery,
    /// <summary>终止单</summary>
    Termination,
    /// <summary>办结单</summary>
    Completion,
    /// <summary>办件全程轨迹</summary>
    Track,
}
