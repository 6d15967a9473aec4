using GovConsole.AgentPoints;
using GovConsole.AgentPoints.Standards;
using GovConsole.Data;
using GovConsole.Kernel;
using Microsoft.EntityFrameworkCore;

namespace GovConsole.Inspections;

/// <summary>Gathers what the inspections of a period say of many villages, in as many queries as for one. Whoever asks has demanded the scope.</summary>
public static class GatherInspectionFacts
{
    /// <returns>Facts for every village that was asked for.</returns>
    public static async Task<IReadOnlyDictionary<string, InspectionFacts>> InspectionFactsAsync(
        this ConsoleDb db, IReadOnlyCollection<string> villages, Period period, CancellationToken ct)
    {
        var (from, to) = (period.From, period.To);
        var last = await db.InspectionVisits.Where(x => villages.Contains(x.Code) && x.On <= to)
            .GroupBy(x => x.Code).Select(x => new { Code = x.Key, On = x.Max(visit => visit.On) }).ToDictionaryAsync(x => x.Code, x => x.On, ct);
        var visits = (await db.InspectionVisits.Where(x => villages.Contains(x.Code) && x.On >= from && x.On <= to)
            .OrderBy(x => x.On).Select(x => new { x.Code, x.Number, x.On, x.AgentAbsent }).ToListAsync(ct)).ToLookup(x => x.Code);
        var failed = (await db.ElementChecks
            .Where(x => villages.Contains(x.Code) && x.On >= from && x.On <= to && x.Source == CheckSource.Inspection && x.State == ElementState.Failed)
            .OrderBy(x => x.Id).Select(x => new { x.Code, x.Id, x.On, x.Element, x.Answers }).ToListAsync(ct)).ToLookup(x => x.Code);
        var notices = (await db.Rectifications.Where(x => villages.Contains(x.Code) && x.IssuedOn <= to && (x.ClosedOn == null || x.ClosedOn >= from))
            .Select(x => new { x.Code, x.IssuedOn, x.ClosedOn, x.SettledOn, x.DueOn }).ToListAsync(ct)).ToLookup(x => x.Code);

        return villages.Distinct().ToDictionary(code => code, code => new InspectionFacts
        {
            LastVisitOn = last.TryGetValue(code, out var on) ? on : null,
            Visits = visits[code].Count(),
            Failed = [.. failed[code].SelectMany(check => Items(check.Answers).Select(item => new FailedItem(check.Id, check.On, check.Element, item)))],
            Absences = [.. visits[code].Where(visit => visit.AgentAbsent).Select(visit => new Absence(visit.Number, visit.On))],
            Issued = notices[code].Count(one => period.Contains(one.IssuedOn)),
            ClosedInTime = notices[code].Count(one => one.ClosedOn is { } closed && period.Contains(closed) && !(one.SettledOn > one.DueOn)),
            ClosedLate = notices[code].Count(one => one.ClosedOn is { } closed && period.Contains(closed) && one.SettledOn > one.DueOn),
            Overdue = notices[code].Count(one => one.DueOn < to && !(one.ClosedOn <= to)),
        });
    }

    private static IEnumerable<PassItem?> Items(Answers answers) => answers.Lacking.Select(item => (PassItem?)item).DefaultIfEmpty();
}
