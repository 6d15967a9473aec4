namespace GovConsole.Reports.Notices;

/// <summary>The papers that an applicant is given for one case.</summary>
public enum NoticeKind
{
    /// <summary>收件凭证</summary>
    Receipt,
    /// <summary>受理通知书</summary>
    Acceptance,
}
