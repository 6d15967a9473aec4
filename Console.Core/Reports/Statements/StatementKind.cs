namespace GovConsole.Reports.Statements;

/// <summary>统计表: tables that are asked for again and again.</summary>
public enum StatementKind
{
    /// <summary>收件、办结、待办统计表</summary>
    Workload,
    /// <summary>超期清单, as of today</summary>
    Overdue,
    /// <summary>红黄牌通报, as of today</summary>
    Cards,
    /// <summary>事项压缩对比表</summary>
    Compression,
    /// <summary>不见面审批进度表</summary>
    ZeroVisit,
}

public static class StatementKinds
{
    /// <summary>Whether it is told of a period; else it is told as of today.</summary>
    public static bool HasPeriod(this StatementKind kind) => kind is not StatementKind.Overdue;
}
