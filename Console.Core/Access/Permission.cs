namespace GovConsole.Access;

/// <summary>One thing that can be allowed. <see cref="Permissions"/> says which role may do it.</summary>
public enum Permission
{
    ReadCases,
    LogCase,
    /// <summary>补录: ledgers kept elsewhere, whole files at a time.</summary>
    ImportCases,
    AcceptCase,
    KeepMaterials,
    HandleCase,
    DecideCase,
    SuperviseCase,
    RevealIdentity,
    ExportCases,
    /// <summary>The register of issued papers: numbers and kinds, not what they say.</summary>
    ReadPapers,
    ReadStatistics,
    /// <summary>大屏: figures and what was done lately, without a word about a person.</summary>
    ReadScreen,
    /// <summary>刊发: drafting bulletins, publishing them and withdrawing them; and keeping reports for the unit.</summary>
    PublishReports,
    ReadAgentPoints,
    CheckAgentPoints,
    MaintainAgentPoints,
    /// <summary>值班表、请假、移交: the village agent's own as much as the administrator's.</summary>
    KeepAgents,
    /// <summary>The plans of inspections and what was found: not for those who are inspected.</summary>
    ReadInspections,
    /// <summary>Plans inspections, goes on them, and reviews what was rectified.</summary>
    Inspect,
    /// <summary>Reporting what is broken at a point, and binding the browser of its computer.</summary>
    TendEquipment,
    /// <summary>电话抽测: calling the points to see whether somebody answers.</summary>
    TestTelephones,
    /// <summary>管理看板: how everything of a subtree stands, for those who answer for it.</summary>
    ReadBoard,
    ReadNotices,
    /// <summary>Sending notices to the agents of villages, reminding them, and taking a notice back.</summary>
    SendNotices,
    /// <summary>Leaving the receipt of a notice: the village agent's.</summary>
    AnswerNotices,
    /// <summary>Questions and complaints, and how fast they are answered.</summary>
    ReadEnquiries,
    /// <summary>Writing down a question or a complaint, and what was answered.</summary>
    AnswerEnquiries,
    ReadItems,
    MaintainItems,
    ReadOrganisation,
    MaintainOrganisation,
    ReadCalendar,
    MaintainCalendar,
    MaintainStaff,
    ReadAudit,
    RebuildStatistics,
}

/// <summary>The one table of who may do what. Whatever is not in it is forbidden.</summary>
public static class Permissions
{
    private static readonly Permission[] Everyone =
        [Permission.ReadItems, Permission.ReadOrganisation, Permission.ReadCalendar];

    private static readonly Permission[] Readers =
        [.. Everyone, Permission.ReadCases, Permission.ReadPapers, Permission.ReadStatistics, Permission.ReadScreen, Permission.ReadAgentPoints];

    private static readonly Dictionary<Role, HashSet<Permission>> Table = new()
    {
        [Role.VillageAgent] = [.. Readers, Permission.LogCase, Permission.ImportCases, Permission.KeepMaterials, Permission.CheckAgentPoints, Permission.ExportCases,
            Permission.KeepAgents, Permission.TendEquipment,
            Permission.ReadNotices, Permission.AnswerNotices],
        [Role.WindowClerk] = [.. Readers, Permission.LogCase, Permission.ImportCases, Permission.AcceptCase, Permission.KeepMaterials, Permission.RevealIdentity, Permission.ExportCases,
            Permission.ReadEnquiries, Permission.AnswerEnquiries],
        [Role.Approver] = [.. Readers, Permission.AcceptCase, Permission.KeepMaterials, Permission.HandleCase, Permission.DecideCase, Permission.RevealIdentity, Permission.ExportCases,
            Permission.ReadEnquiries, Permission.AnswerEnquiries],
        [Role.UnitAdministrator] =
        [
            .. Readers, Permission.CheckAgentPoints, Permission.MaintainAgentPoints, Permission.MaintainItems,
            Permission.KeepAgents,
            Permission.MaintainOrganisation, Permission.MaintainCalendar, Permission.MaintainStaff, Permission.ExportCases, Permission.ImportCases,
            Permission.ReadInspections, Permission.Inspect, Permission.TendEquipment, Permission.TestTelephones, Permission.ReadEnquiries, Permission.AnswerEnquiries,
            Permission.ReadBoard, Permission.ReadNotices, Permission.SendNotices, Permission.PublishReports,
        ],
        [Role.Supervisor] =
        [
            .. Readers, Permission.SuperviseCase, Permission.RevealIdentity, Permission.CheckAgentPoints, Permission.ExportCases,
            Permission.ReadInspections, Permission.Inspect, Permission.TestTelephones, Permission.ReadEnquiries, Permission.AnswerEnquiries,
            Permission.ReadBoard, Permission.ReadNotices, Permission.SendNotices, Permission.PublishReports,
        ],
        [Role.Leader] = [.. Readers, Permission.ExportCases, Permission.ReadInspections, Permission.ReadEnquiries,
            Permission.ReadBoard, Permission.ReadNotices],
        [Role.Auditor] = [.. Everyone, Permission.ReadAudit, Permission.ReadPapers],
        [Role.Operator] = [.. Everyone, Permission.MaintainStaff, Permission.RebuildStatistics],
        [Role.Screen] = [Permission.ReadScreen],
    };

    public static bool Allows(this Role role, Permission permission) => Table[role].Contains(permission);
}
