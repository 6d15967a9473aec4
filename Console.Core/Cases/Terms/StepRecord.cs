using GovConsole.Cases.Flow;
using GovConsole.Workdays;
using GovConsole.Workdays.Limits;

namespace GovConsole.Cases.Terms;

/// <summary>One stay of a case in a part of its way: since when, until when, the working days it took and those it had.</summary>
public sealed record StepRecord(StepPhase Phase, DateOnly From, DateOnly? To, int Used, int? Limit, DateOnly? DueOn)
{
    /// <summary>Who ended it; while it lasts, who has the case in hand, if anybody has taken it.</summary>
    public string? By { get; init; }

    /// <summary>Over its limit; a step with no limit of its own never is.</summary>
    public bool IsOver => Limit is { } limit && Used > limit;

    /// <summary>Every stay, in the order of the history. What ended and began again is written twice, as it happened.</summary>
    public static IReadOnlyList<StepRecord> Of(Case subject, WorkdayCalendar calendar, DateOnly today)
    {
        var stays = new List<(StepPhase Phase, DateOnly From, DateOnly? To, string? By)>();
        var waits = subject.Waits || subject.Events.Any(line => line.Action is CaseAction.Open or CaseAction.Fall);
        foreach (var line in subject.Events.OrderBy(line => line.Place))
        {
            waits &= line.Action is not CaseAction.Open;
            var (day, phase) = (Kernel.Beijing.Day(line.At), waits ? null : StepPhases.Of(line.To));
            if (stays is [.., { To: null } last])
            {
                if (last.Phase == phase) continue;
                stays[^1] = last with { To = day, By = line.By };
            }
            if (phase is { } next) stays.Add((next, day, null, null));
        }

        return [.. stays.Select(stay => Record(subject, calendar, stay, today))];
    }

    private static StepRecord Record(Case subject, WorkdayCalendar calendar, (StepPhase Phase, DateOnly From, DateOnly? To, string? By) stay, DateOnly today)
    {
        var limit = subject.StepLimits.Of(stay.Phase);
        var clock = new LimitClock(calendar, stay.From, TimeLimit.Workdays(limit ?? 0), subject.Suspensions.Select(suspension => suspension.Pause));
        return new(stay.Phase, stay.From, stay.To, clock.ElapsedIfKnown(stay.To ?? today) ?? 0, limit, limit is null ? null : clock.DueOnIfKnown())
        {
            By = stay.By ?? (stay.Phase is StepPhase.Review ? subject.Handler : null),
        };
    }
}
