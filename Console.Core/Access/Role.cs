namespace GovConsole.Access;

/// <summary>What somebody is in a unit. The role says what may be done, the unit says where: in its whole subtree.</summary>
public enum Role
{
    /// <summary>代办员: serves one village.</summary>
    VillageAgent,
    /// <summary>窗口人员: receives and accepts at a counter.</summary>
    WindowClerk,
    /// <summary>审批人员: handles and decides.</summary>
    Approver,
    /// <summary>管理员: keeps points, items, calendar and people of a unit in order.</summary>
    UnitAdministrator,
    /// <summary>监察员: watches the clock and the order of things; may void and reopen.</summary>
    Supervisor,
    /// <summary>领导: reads figures and cases, changes nothing.</summary>
    Leader,
    /// <summary>审计员: reads who did what.</summary>
    Auditor,
    /// <summary>系统管理员: keeps the system running; sees neither cases nor the audit record.</summary>
    Operator,
    /// <summary>大屏: what a session on a wall may do, whosever it is. No post has it.</summary>
    Screen,
}

public static class Roles
{
    /// <summary>Those that a post can have.</summary>
    public static readonly IReadOnlyList<Role> OfPosts = [.. Enum.GetValues<Role>().Where(role => role is not Role.Screen)];
}
