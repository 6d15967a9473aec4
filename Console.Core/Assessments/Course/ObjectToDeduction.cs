using GovConsole.Access;
using GovConsole.Data;
using GovConsole.Kernel;
using Microsoft.EntityFrameworkCore;

namespace GovConsole.Assessments.Course;

/// <summary>异议: the village says why a deduction is not right, once for each deduction and within the days of the announcement.</summary>
public sealed class ObjectToDeduction(IDbContextFactory<ConsoleDb> dbs, TimeProvider clock)
{
    public sealed record Input
    {
        public string Code { get; set; } = "";
        public DateOnly Quarter { get; set; }
        /// <summary>The place of the line on the sheet.</summary>
        public int Place { get; set; }
        public string? Reason { get; set; }
    }

    /// <exception cref="RuleException"><c>Assessment.NotOwn</c> for anybody but the point's own people, and what the sheet refuses.</exception>
    public Task RunAsync(Input input, Actor actor, CancellationToken ct) => dbs.WriteAsync(async db =>
    {
        var assessment = await db.HoldAssessmentAsync(input.Code, input.Quarter, actor, ct);
        await db.DemandAsync(actor, Permission.CheckAgentPoints, assessment.Path, ct);
        if (actor.Unit != assessment.Path) throw new RuleException("Assessment.NotOwn");
        RuleException.ThrowIfAny(AssessmentRules.Reason(input.Reason, nameof(input.Reason)));

        assessment.Contest(input.Place, input.Reason!.Trim(), clock.Today(), clock.UtcNow(), actor.Name);
        db.Add(actor.Did("Audit.AssessmentObjected", assessment.Code, clock.UtcNow(), $"{assessment.Quarter:yyyy-MM} {input.Place}"));
    }, ct);
}
