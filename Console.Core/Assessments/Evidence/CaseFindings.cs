using GovConsole.AgentPoints;
using GovConsole.Assessments.Scores;
using GovConsole.Cases;
using GovConsole.Data;
using GovConsole.Kernel;
using GovConsole.Statistics;
using Microsoft.EntityFrameworkCore;

namespace GovConsole.Assessments.Evidence;

/// <summary>What the ledger itself says of a village: cases sent up late, months without any, and how many were entered late.</summary>
public static class CaseFindings
{
    /// <summary>More than a fifth of the cases, once there are enough to speak of a share.</summary>
    public const int LateShare = 20, LeastCases = 5;

    /// <summary>A case and, where the agent has to send it up, by when and when it was; closed at the village there is nothing left to send.</summary>
    public sealed record Seen(string Number, DateOnly ReceivedOn, bool Late, DateOnly? SendUpBy, DateOnly? SentUpOn, DateOnly? ClosedOn);

    /// <summary>As of a day of the period; the running month is not over yet, and while a point did not serve nobody could bring it anything.</summary>
    public static IEnumerable<Finding> Of(IReadOnlyCollection<Seen> cases, Period period, Service service, DateOnly day)
    {
        foreach (var one in cases.OrderBy(one => one.Number, StringComparer.Ordinal))
            if (one.SendUpBy is { } last && last < (one.SentUpOn ?? one.ClosedOn ?? day)) yield return new(Ground.SentUpLate, last, one.Number);

        for (var month = Period.Month(period.From); month.From <= period.To; month = Period.Month(month.To.AddDays(1)))
            if (month.To <= day && service.OperatedThroughout(month) && !cases.Any(one => month.Contains(one.ReceivedOn)))
                yield return new(Ground.MonthWithoutCase, month.To, null, $"{month.From:yyyy-MM}");

        var late = cases.Count(one => one.Late);
        if (cases.Count >= LeastCases && late * 100 > cases.Count * LateShare) yield return new(Ground.LateEntries, period.To < day ? period.To : day, null, $"{late}/{cases.Count}");
    }

    public static async Task<ILookup<string, Seen>> ReadAsync(ConsoleDb db, List<UnitPath> villages, Period period, CancellationToken ct) =>
        (await db.Cases.Where(x => villages.Contains(x.Source) && x.ReceivedOn >= period.From && x.ReceivedOn <= period.To).Where(CaseMeasures.Counted(Measure.Received))
            .Select(x => new { x.Source, Seen = new Seen(x.Number, x.ReceivedOn, x.LateReason != null, x.Channel == Channel.VillageAgent ? x.SendUpBy : null, x.SentUpOn, x.ClosedOn) }).ToListAsync(ct))
        .ToLookup(one => one.Source.Code, one => one.Seen);
}
