using GovConsole.Access;

namespace GovConsole.Demo;

/// <summary>The cast of the demo: one line of government from the province to a village of Dongfang.</summary>
public static class DemoAccounts
{
    /// <summary>Shown on the sign-in page of the demo and accepted nowhere else.</summary>
    public const string Password = "Demo-Hainan-1";

    private const string Province = "46";
    private const string Dongfang = "469007";
    private const string Basuo = "469007100";
    private const string Huangning = "469007100200";

    public static readonly IReadOnlyList<DemoAccount> All =
    [
        new("village-agent", "符秀英", Role.VillageAgent, Huangning),
        new("township-clerk", "陈丽", Role.WindowClerk, Basuo),
        new("township-approver", "王建国", Role.Approver, Basuo),
        new("township-admin", "李国强", Role.UnitAdministrator, Basuo),
        new("city-clerk", "吴敏", Role.WindowClerk, Dongfang),
        new("city-approver", "郑海涛", Role.Approver, Dongfang),
        new("city-admin", "林志明", Role.UnitAdministrator, Dongfang),
        new("city-supervisor", "周文斌", Role.Supervisor, Dongfang),
        new("city-leader", "黄海燕", Role.Leader, Dongfang),
        new("province-admin", "孙晓明", Role.UnitAdministrator, Province),
        new("province-approver", "何静", Role.Approver, Province),
        new("province-leader", "张伟", Role.Leader, Province),
        new("auditor", "许慧", Role.Auditor, Province),
        new("operator", "刘洋", Role.Operator, Province),
    ];
}
