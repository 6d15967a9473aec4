using GovConsole.Access;
using GovConsole.Data;
using GovConsole.Kernel;
using GovConsole.Organisation;
using GovConsole.Workdays;
using Microsoft.EntityFrameworkCore;

namespace GovConsole.Assessments.Course;

/// <summary>公示: shows the villages of a unit what their quarter came to, all at once; they may object for five working days.</summary>
public sealed class AnnounceAssessments(IDbContextFactory<ConsoleDb> dbs, UnitTrees trees, Calendars calendars, TimeProvider clock)
{
    /// <returns>How many sheets were announced.</returns>
    /// <exception cref="RuleException"><c>Assessment.NothingDrawn</c>, or what a sheet refuses: then none is announced.</exception>
    public async Task<int> RunAsync(string unitCode, DateOnly quarter, Actor actor, CancellationToken ct)
    {
        var unit = (await trees.GetAsync(ct)).Get(unitCode);
        var almanac = await calendars.CurrentAsync(ct);
        return await dbs.WriteAsync(async db =>
        {
            await db.DemandAsync(actor, Permission.MaintainAgentPoints, unit.Path, ct);
            RuleException.ThrowIfAny(AssessmentRules.Unit(unit));
            var drafts = await db.Assessed(unit.Path, quarter).Where(x => x.Stage == AssessmentStage.Draft).ToListAsync(ct);
            if (drafts.Count == 0) throw new RuleException("Assessment.NothingDrawn");

            var today = clock.Today();
            var objectBy = almanac.In(unit.Path).AddWorkdays(today, Assessment.ObjectionWorkdays);
            foreach (var draft in drafts) draft.Announce(today, objectBy, clock.UtcNow());
            db.Add(actor.Did("Audit.AssessmentsAnnounced", unit.Code, clock.UtcNow(), $"{quarter:yyyy-MM} {drafts.Count}"));
            return drafts.Count;
        }, ct);
    }
}
