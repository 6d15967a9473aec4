using GovConsole.AgentPoints;
using GovConsole.Agents.Absences;
using GovConsole.Kernel;
using GovConsole.Workdays;

namespace GovConsole.Agents.Books;

/// <summary>What is known of a village's agent in a period: facts, not points. The agent is that of the period's last day, or of today in a running one.</summary>
public sealed record AgentFacts
{
    public required string Code { get; init; }
    public required AgentTenure? Primary { get; init; }
    public required AgentTenure? Backup { get; init; }
    public required bool Trained { get; init; }
    /// <summary>The latest day, in the period, on which the agent's account signed in.</summary>
    public DateOnly? LastSignIn { get; init; }
    /// <summary>On how many days of the period it did.</summary>
    public int SignInDays { get; init; }
    /// <summary>How often a spot check of each level found nobody in the period; what was withdrawn does not count.</summary>
    public IReadOnlyDictionary<CheckLevel, int> FoundAbsent { get; init; } = new Dictionary<CheckLevel, int>();
    /// <summary>Working days on which somebody on leave had nobody to stand in.</summary>
    public required int UncoveredLeaveDays { get; init; }
    /// <summary>Half working days without anybody, from the day of the village's first rota on.</summary>
    public required int DutyHoles { get; init; }
    public required bool HasRota { get; init; }
    /// <summary>变动未移交 at the end of the period.</summary>
    public required bool HandoverMissing { get; init; }

    /// <summary>What follows from the book alone. Days of a point that did not operate, and days to come, leave no hole.</summary>
    public static AgentFacts Of(VillageBook book, Period period, DateOnly today, Service service, WorkdayCalendar calendar)
    {
        var to = period.To < today ? period.To : today;
        var first = book.Rotas.Count == 0 ? DateOnly.MaxValue : book.Rotas.Min(rota => rota.From);
        var served = Days(period.From, to).Where(service.OperatedOn).Select(day => book.DutyOn(day, calendar)).ToList();
        return new()
        {
            Code = book.Code, Primary = book.PrimaryOn(to), Backup = book.BackupOn(to), Trained = book.TrainedIn(new(period.From, to)),
            UncoveredLeaveDays = served.Count(day => day.Slots.Any(slot => slot.Hole is Rotas.DutyHole.OnLeave)),
            DutyHoles = served.Where(day => day.Day >= first).Sum(day => day.Holes),
            HasRota = first <= to, HandoverMissing = book.NotHandedOver(to, calendar) is not null,
        };
    }

    private static IEnumerable<DateOnly> Days(DateOnly from, DateOnly to) =>
        Enumerable.Range(0, Math.Max(0, to.DayNumber - from.DayNumber + 1)).Select(from.AddDays);
}
