using GovConsole.AgentPoints;
using GovConsole.Agents.Rotas;
using GovConsole.Assessments.Scores;
using GovConsole.Assets;
using GovConsole.Cases.Flow;
using GovConsole.Inspections.Rectifications;
using GovConsole.Organisation;

namespace GovConsole.AgentDays;

/// <summary>A case that lies with the village, since when, and for how many working days.</summary>
public sealed record HeldCase(string Number, string Item, string Applicant, string PhoneMasked, Errand Errand, DateOnly Since, int Workdays)
{
    /// <summary>The last day in time for sending it up, or for handing the result over.</summary>
    public DateOnly? Until { get; init; }
}

/// <summary>A case that was received today.</summary>
public sealed record LoggedCase(string Number, string Item, string Applicant, CaseStatus Status);

/// <summary>Somebody to call, and about what. The number is masked; who may see it whole asks for it on the case.</summary>
public sealed record Call(CallReason Why, string Number, string Item, string Applicant, string PhoneMasked, DateOnly Since, int Workdays);

/// <summary>A computer in use: when it was last heard, and since when it has been silent for too long.</summary>
public sealed record WatchedComputer(Asset Asset, DateOnly? SilentSince);

/// <summary>A sheet of the assessment that the village may object to until a day.</summary>
public sealed record AnnouncedSheet(DateOnly Quarter, int Total, Grade Grade, int Deductions, DateOnly ObjectBy, int? WorkdaysLeft);

/// <summary>代办员的一天: everything that one village's agent has to do today.</summary>
public sealed record AgentDayView
{
    public required Unit Village { get; init; }
    public required DateOnly Today { get; init; }
    public required DutyDay Duty { get; init; }
    /// <summary>The longest waiting first.</summary>
    public required IReadOnlyList<HeldCase> Held { get; init; }
    /// <summary>Of today, entered last first.</summary>
    public required IReadOnlyList<LoggedCase> Logged { get; init; }
    public required int LoggedToday { get; init; }
    public required IReadOnlyList<Call> Calls { get; init; }
    /// <summary>Null for a village without a point.</summary>
    public required AgentPoint? Point { get; init; }
    /// <summary>Those that wait for the village's answer.</summary>
    public required IReadOnlyList<Rectification> Rectifications { get; init; }
    public required IReadOnlyList<WatchedComputer> Computers { get; init; }
    public required AnnouncedSheet? Sheet { get; init; }

    public IReadOnlyList<HeldCase> Of(Errand errand) => [.. Held.Where(one => one.Errand == errand)];
}
