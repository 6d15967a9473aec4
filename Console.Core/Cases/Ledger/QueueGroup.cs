namespace GovConsole.Cases.Ledger;

/// <summary>Why a case waits, most pressing first.</summary>
public enum QueueGroup
{
    /// <summary>已逾期</summary>
    Overdue,
    /// <summary>今日到期</summary>
    DueToday,
    /// <summary>2 个工作日内到期</summary>
    DueSoon,
    /// <summary>待受理: the notice period runs</summary>
    ToAccept,
    /// <summary>待报送: lies here until it is sent up</summary>
    ToSendUp,
    /// <summary>其后到期</summary>
    DueLater,
    /// <summary>挂起: the clock stands still</summary>
    Suspended,
    /// <summary>待补正</summary>
    ToCorrect,
    /// <summary>待送达、待归档</summary>
    ToHandOver,
}
