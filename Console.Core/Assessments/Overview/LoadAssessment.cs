using GovConsole.Access;
using GovConsole.AgentPoints.Upkeep;
using GovConsole.Data;
using GovConsole.Kernel;
using GovConsole.Organisation;
using Microsoft.EntityFrameworkCore;

namespace GovConsole.Assessments.Overview;

/// <summary>One village's sheet of a quarter with every deduction, and which quarters it has.</summary>
public sealed class LoadAssessment(IDbContextFactory<ConsoleDb> dbs, UnitTrees trees, TimeProvider clock)
{
    public sealed record View(
        Unit Village, string FullName, Assessment Sheet, IReadOnlyList<DateOnly> Quarters, bool MayObject, bool MayAnswer);

    /// <exception cref="RuleException"><c>Assessment.Unknown</c>, also for a draft that the village itself does not see yet.</exception>
    public async Task<View> RunAsync(string village, DateOnly quarter, Actor actor, CancellationToken ct)
    {
        actor.Demand(Permission.ReadAgentPoints);
        var tree = await trees.GetAsync(ct);
        return await dbs.ReadAsync(async db =>
        {
            var drafts = actor.May(Permission.CheckAgentPoints);
            var own = db.Assessments.Under(actor.Unit).Where(x => x.Code == village);
            var seen = own.Where(x => x.Stage != AssessmentStage.Draft || drafts && x.Path != actor.Unit);
            var sheet = await seen.Include(x => x.Lines.OrderBy(line => line.Place)).SingleOrDefaultAsync(x => x.Quarter == quarter, ct)
                ?? throw new RuleException("Assessment.Unknown");
            var announced = sheet.Stage is AssessmentStage.Announced;
            return new View(
                tree.Get(sheet.Code), tree.FullName(sheet.Path), sheet, await seen.Select(x => x.Quarter).OrderDescending().ToListAsync(ct),
                announced && clock.Today() <= sheet.ObjectBy && actor.Unit == sheet.Path && actor.May(Permission.CheckAgentPoints),
                announced && actor.May(Permission.MaintainAgentPoints) && await db.IsImpartialAsync(actor, sheet.Path, ct));
        }, ct);
    }
}
