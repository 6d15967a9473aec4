namespace GovConsole.Cases.Flow;

/// <summary>What can be done to a case. Each is one transition, or several from different states.</summary>
public enum CaseAction
{
    /// <summary>收件登记: the first entry of every case that comes over a counter.</summary>
    Receive,
    /// <summary>报送上级</summary>
    SendUp,
    /// <summary>退回下级, before acceptance</summary>
    ReturnDown,
    /// <summary>结果下送: a result on paper goes down one level</summary>
    HandDown,
    /// <summary>寄出</summary>
    SendParcel,
    /// <summary>邮件退回</summary>
    ReturnParcel,
    /// <summary>登记跑动</summary>
    RecordVisit,
    /// <summary>网上申报</summary>
    Submit,
    PassPreReview,
    /// <summary>预审退回, every defect at once</summary>
    ReturnPreReview,
    Resubmit,
    /// <summary>申报人放弃, or nothing came back in time</summary>
    Abandon,
    /// <summary>What had to be granted first is granted; the case is open to acceptance.</summary>
    Open,
    /// <summary>What had to be granted first will not be; the case goes back.</summary>
    Fall,
    /// <summary>受理</summary>
    Accept,
    /// <summary>视为受理: five working days passed in silence</summary>
    DeemAccepted,
    /// <summary>一次性告知补正</summary>
    NotifyDefects,
    /// <summary>补齐</summary>
    SupplyMaterials,
    /// <summary>容缺补交: what was promised at acceptance comes; the clock does not mind</summary>
    SupplyGap,
    /// <summary>补正不来</summary>
    LapseCorrection,
    /// <summary>不予受理</summary>
    RefuseAcceptance,
    /// <summary>承办</summary>
    Assign,
    /// <summary>特别程序开始</summary>
    Suspend,
    /// <summary>特别程序之一结束, while another goes on</summary>
    Conclude,
    /// <summary>特别程序结束</summary>
    Resume,
    /// <summary>延期, once</summary>
    Extend,
    /// <summary>审核完毕，报批</summary>
    Propose,
    /// <summary>退回承办</summary>
    SendBack,
    /// <summary>准予</summary>
    Grant,
    /// <summary>不予许可</summary>
    Refuse,
    /// <summary>转报上级</summary>
    TransferUp,
    /// <summary>撤回</summary>
    Withdraw,
    /// <summary>送达</summary>
    Deliver,
    /// <summary>归档</summary>
    Archive,
    /// <summary>作废</summary>
    Void,
    /// <summary>重开已归档的案卷</summary>
    Reopen,
    /// <summary>重算期限: the calendar or the item changed, and with it a due day</summary>
    Redate,
}
