using GovConsole.Access;
using GovConsole.Assessments.Course;
using GovConsole.Assessments.Scores;
using GovConsole.Data;
using GovConsole.Kernel;
using GovConsole.Organisation;
using Microsoft.EntityFrameworkCore;

namespace GovConsole.Assessments.Overview;

/// <summary>考核排名: the sheets of a unit and a quarter, best first; whoever has as many points stands at the same place.</summary>
public sealed class FindAssessments(IDbContextFactory<ConsoleDb> dbs, UnitTrees trees, TimeProvider clock)
{
    public sealed record Row(int Place, Unit Village, string FullName, string? Agent, AssessmentStage Stage, Score Score, int Deductions, int OpenObjections)
    {
        public int Total => Score.Total;
        public Grade Grade => Score.Grade;
    }

    public sealed record View(Unit Unit, string FullName, DateOnly Quarter, IReadOnlyList<Row> Rows, DateOnly? ObjectBy, bool MayAssess)
    {
        public int Drafts => Rows.Count(row => row.Stage is AssessmentStage.Draft);
        public int Announced => Rows.Count(row => row.Stage is AssessmentStage.Announced);
        public int OpenObjections => Rows.Sum(row => row.OpenObjections);
        /// <summary>Out of all rows, unrounded; null without any.</summary>
        public decimal? Average => Rows.Count == 0 ? null : (decimal)Rows.Sum(row => row.Total) / Rows.Count;

        public int Of(Grade grade) => Rows.Count(row => row.Grade == grade);
    }

    /// <summary>A unit at or below the actor's. Whoever works at a point sees its own sheet once it is announced; those above see drafts too.</summary>
    public async Task<View> RunAsync(string? unitCode, DateOnly quarter, Actor actor, CancellationToken ct)
    {
        actor.Demand(Permission.ReadAgentPoints);
        var tree = await trees.GetAsync(ct);
        var unit = tree.Get(string.IsNullOrEmpty(unitCode) ? actor.Unit.Code : unitCode);
        actor.Demand(Permission.ReadAgentPoints, unit.Path);
        RuleException.ThrowIfAny(AssessmentRules.Quarter(quarter, clock.Today()));
        return await dbs.ReadAsync(async db =>
        {
            var drafts = actor.May(Permission.CheckAgentPoints) && !unit.Kind.HasPoint();
            var sheets = await db.Assessed(unit.Path, quarter).Include(x => x.Lines).Where(x => drafts || x.Stage != AssessmentStage.Draft).ToListAsync(ct);
            var ranked = sheets.OrderByDescending(sheet => sheet.Total).ThenBy(sheet => sheet.Code, StringComparer.Ordinal).ToList();
            return new View(
                unit, tree.FullName(unit.Path), quarter,
                [
                    .. from sheet in ranked
                       let village = tree.Get(sheet.Code)
                       select new Row(
                           1 + ranked.FindIndex(other => other.Total == sheet.Total), village, tree.FullName(village.Path, unit.Path), sheet.Agent, sheet.Stage,
                           sheet.Score, sheet.Lines.Count(line => line.Counts), sheet.OpenObjections),
                ],
                sheets.Max(sheet => sheet.ObjectBy),
                actor.May(Permission.MaintainAgentPoints) && !AssessmentRules.Unit(unit).Any());
        }, ct);
    }
}
