namespace GovConsole.Assessments.Scores;

/// <summary>扣分标准: which subject each ground belongs to, what one finding costs, and where its evidence lies. The one table.</summary>
public static class Tariff
{
    private sealed record Row(Subject Subject, int Points, EvidenceKind Evidence);

    private static readonly Dictionary<Ground, Row> Table = new()
    {
        [Ground.PlaceItem] = new(Subject.Premises, 2, EvidenceKind.Check),
        [Ground.ComputerItem] = new(Subject.Premises, 2, EvidenceKind.Check),
        [Ground.FaultReportedLate] = new(Subject.Premises, 1, EvidenceKind.Asset),
        [Ground.ComputerSilent] = new(Subject.Premises, 2, EvidenceKind.Asset),
        [Ground.FoundAbsent] = new(Subject.OnDuty, 2, EvidenceKind.Absence),
        [Ground.AwayAtInspection] = new(Subject.OnDuty, 5, EvidenceKind.Visit),
        [Ground.AgentItem] = new(Subject.OnDuty, 2, EvidenceKind.Check),
        [Ground.NoAgent] = new(Subject.OnDuty, 10, EvidenceKind.Agent),
        [Ground.NotTrained] = new(Subject.OnDuty, 3, EvidenceKind.Agent),
        [Ground.NoBackup] = new(Subject.OnDuty, 2, EvidenceKind.Agent),
        [Ground.NotHandedOver] = new(Subject.OnDuty, 5, EvidenceKind.Agent),
        [Ground.LeaveUncovered] = new(Subject.OnDuty, 1, EvidenceKind.Agent),
        [Ground.CallUnanswered] = new(Subject.OnDuty, 3, EvidenceKind.TestCall),
        [Ground.SentUpLate] = new(Subject.CasesInTime, 2, EvidenceKind.Case),
        [Ground.MonthWithoutCase] = new(Subject.CasesInTime, 2, EvidenceKind.Case),
        [Ground.LedgerItem] = new(Subject.Ledger, 2, EvidenceKind.Check),
        [Ground.OutsideLedger] = new(Subject.Ledger, 3, EvidenceKind.Check),
        [Ground.LateEntries] = new(Subject.Ledger, 3, EvidenceKind.Case),
        [Ground.RulesItem] = new(Subject.Publicity, 2, EvidenceKind.Check),
        [Ground.TelephoneItem] = new(Subject.Publicity, 2, EvidenceKind.Check),
        [Ground.RectificationOverdue] = new(Subject.Publicity, 2, EvidenceKind.Rectification),
        [Ground.BadRating] = new(Subject.PublicVoice, 3, EvidenceKind.Rating),
        [Ground.BadRatingCuredLate] = new(Subject.PublicVoice, 2, EvidenceKind.Rating),
    };

    public static Subject SubjectOf(this Ground ground) => Table[ground].Subject;

    /// <summary>What one finding costs where the finding itself does not say.</summary>
    public static int Points(this Ground ground) => Table[ground].Points;

    public static EvidenceKind Evidence(this Ground ground) => Table[ground].Evidence;
}
