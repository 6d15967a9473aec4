using GovConsole.Access;
using GovConsole.Assessments.Evidence;
using GovConsole.Data;
using GovConsole.Kernel;
using GovConsole.Organisation;
using Microsoft.EntityFrameworkCore;

namespace GovConsole.Assessments.Course;

/// <summary>
/// 季度考核: reads the quarter of every operating point of a unit and puts it down as drafts. What was a draft before is drawn up anew;
/// what was announced or published already stays as it is.
/// </summary>
public sealed class DrawUpAssessments(IDbContextFactory<ConsoleDb> dbs, UnitTrees trees, GatherFindings gather, TimeProvider clock)
{
    public sealed record Input
    {
        public string Unit { get; set; } = "";
        /// <summary>The first day of the quarter.</summary>
        public DateOnly Quarter { get; set; }
    }

    /// <returns>How many sheets were drawn up.</returns>
    /// <exception cref="RuleException">What <see cref="AssessmentRules"/> find, or <c>Assessment.NobodyServes</c>.</exception>
    public async Task<int> RunAsync(Input input, Actor actor, CancellationToken ct)
    {
        var tree = await trees.GetAsync(ct);
        var unit = tree.Get(input.Unit);
        actor.Demand(Permission.MaintainAgentPoints, unit.Path);
        RuleException.ThrowIfAny([.. AssessmentRules.Unit(unit), .. AssessmentRules.Quarter(input.Quarter, clock.Today())]);
        var examined = await gather.RunAsync(unit.Path, input.Quarter, ct);
        if (examined.Count == 0) throw new RuleException("Assessment.NobodyServes", nameof(input.Unit), unit.Name);

        return await dbs.WriteAsync(async db =>
        {
            await db.DemandAsync(actor, Permission.MaintainAgentPoints, unit.Path, ct);
            var before = await db.Assessed(unit.Path, input.Quarter).Include(x => x.Lines).ToDictionaryAsync(x => x.Code, ct);
            var drawn = 0;
            foreach (var village in examined)
            {
                if (before.TryGetValue(village.Code, out var sheet) && sheet.Stage is not AssessmentStage.Draft) continue;
                if (sheet is null) db.Assessments.Add(sheet = Assessment.Of(tree.Get(village.Code), input.Quarter));
                sheet.Draw(village.Findings, village.Agent, clock.UtcNow(), actor.Name);
                drawn++;
            }

            // Whoever no longer operated is not assessed, and a draft of before says nothing.
            var codes = examined.Select(village => village.Code).ToHashSet();
            db.Assessments.RemoveRange(before.Values.Where(sheet => sheet.Stage is AssessmentStage.Draft && !codes.Contains(sheet.Code)));
            db.Add(actor.Did("Audit.AssessmentsDrawnUp", unit.Code, clock.UtcNow(), $"{input.Quarter:yyyy-MM} {drawn}"));
            return drawn;
        }, ct);
    }
}
