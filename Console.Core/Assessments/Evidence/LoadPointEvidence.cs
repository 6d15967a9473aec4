using System.Globalization;
using GovConsole.Access;
using GovConsole.AgentPoints;
using GovConsole.AgentPoints.Standards;
using GovConsole.Agents.Books;
using GovConsole.Assets;
using GovConsole.Cases;
using GovConsole.Data;
using GovConsole.Inspections;
using GovConsole.Kernel;
using GovConsole.Organisation;
using GovConsole.Statistics;
using Microsoft.EntityFrameworkCore;

namespace GovConsole.Assessments.Evidence;

/// <summary>Gathers the evidence that the product has of one point by itself.</summary>
public sealed class LoadPointEvidence(IDbContextFactory<ConsoleDb> dbs, UnitTrees trees, GatherAgentFacts agents, GatherAssetFacts assets, TimeProvider clock)
{
    /// <returns>Null for a village without a point.</returns>
    /// <exception cref="RuleException"><c>Access.OutOfScope</c></exception>
    public async Task<PointEvidence?> RunAsync(string code, Actor actor, CancellationToken ct)
    {
        actor.Demand(Permission.ReadAgentPoints);
        var path = (await trees.GetAsync(ct)).Get(code).Path;
        actor.Demand(Permission.ReadAgentPoints, path);
        var today = clock.Today();
        var period = new Period(today.AddDays(1 - PointEvidence.Days), today);
        if (!(await agents.RunAsync([code], period, ct)).TryGetValue(code, out var agent)) return null;

        var equipment = (await assets.RunAsync([code], period, today, ct))[code];
        return await dbs.ReadAsync(async db =>
        {
            var cases = db.Cases.Where(x => x.Source == path && x.ReceivedOn >= period.From && x.ReceivedOn <= period.To).Where(CaseMeasures.Counted(Measure.Received));
            var prefix = string.Create(CultureInfo.InvariantCulture, $"{code}-{today.Year}-");
            var last = await db.Set<NumberSeries>().Where(x => x.Unit == code && x.Year == today.Year).Select(x => x.Last).SingleOrDefaultAsync(ct);
            var numbered = await db.Cases.CountAsync(x => x.Source == path && x.Number.StartsWith(prefix), ct);
            return new PointEvidence
            {
                Day = today, Agent = agent, Equipment = equipment,
                Cases = await cases.CountAsync(ct), LateCases = await cases.CountAsync(x => x.LateReason != null, ct),
                LastVisitOn = await db.InspectionVisits.Where(x => x.Code == code).MaxAsync(x => (DateOnly?)x.On, ct),
                Edition = (await db.RuleEditions.ToListAsync(ct)).InForce(path, today)?.Name,
                SeenEdition = await db.ElementChecks.Where(x => x.Code == code && x.Element == Element.Rules && x.Source == CheckSource.Inspection)
                    .OrderByDescending(x => x.On).ThenByDescending(x => x.Id).Select(x => x.Edition).FirstOrDefaultAsync(ct),
                LastSerial = last, MissingSerials = Math.Max(0, last - numbered),
            };
        }, ct);
    }
}
