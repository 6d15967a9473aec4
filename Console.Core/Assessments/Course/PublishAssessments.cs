using GovConsole.Access;
using GovConsole.Data;
using GovConsole.Kernel;
using GovConsole.Organisation;
using Microsoft.EntityFrameworkCore;

namespace GovConsole.Assessments.Course;

/// <summary>通报: lets the sheets of a unit stand for ever, once the days of objection are over and every objection is answered.</summary>
public sealed class PublishAssessments(IDbContextFactory<ConsoleDb> dbs, UnitTrees trees, TimeProvider clock)
{
    /// <returns>How many sheets were published.</returns>
    /// <exception cref="RuleException"><c>Assessment.NothingAnnounced</c>, or what a sheet refuses: then none is published.</exception>
    public async Task<int> RunAsync(string unitCode, DateOnly quarter, Actor actor, CancellationToken ct)
    {
        var unit = (await trees.GetAsync(ct)).Get(unitCode);
        return await dbs.WriteAsync(async db =>
        {
            await db.DemandAsync(actor, Permission.MaintainAgentPoints, unit.Path, ct);
            RuleException.ThrowIfAny(AssessmentRules.Unit(unit));
            var announced = await db.Assessed(unit.Path, quarter).Include(x => x.Lines).Where(x => x.Stage == AssessmentStage.Announced).ToListAsync(ct);
            if (announced.Count == 0) throw new RuleException("Assessment.NothingAnnounced");
            // Said once for the unit rather than for the first village that still waits.
            if (announced.Sum(sheet => sheet.OpenObjections) is > 0 and var open) throw new RuleException("Assessment.ObjectionsOpen", null, open);

            foreach (var sheet in announced) sheet.Publish(clock.Today(), clock.UtcNow());
            db.Add(actor.Did("Audit.AssessmentsPublished", unit.Code, clock.UtcNow(), $"{quarter:yyyy-MM} {announced.Count}"));
            return announced.Count;
        }, ct);
    }
}
