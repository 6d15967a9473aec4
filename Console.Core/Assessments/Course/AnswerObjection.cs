using GovConsole.Access;
using GovConsole.AgentPoints.Upkeep;
using GovConsole.Data;
using GovConsole.Kernel;
using Microsoft.EntityFrameworkCore;

namespace GovConsole.Assessments.Course;

/// <summary>复核: an administrator above the village lets a deduction stand or takes it back, and says why.</summary>
public sealed class AnswerObjection(IDbContextFactory<ConsoleDb> dbs, TimeProvider clock)
{
    public sealed record Input
    {
        public string Code { get; set; } = "";
        public DateOnly Quarter { get; set; }
        public int Place { get; set; }
        public bool Withdrawn { get; set; }
        public string? Reason { get; set; }
    }

    public Task RunAsync(Input input, Actor actor, CancellationToken ct) => dbs.WriteAsync(async db =>
    {
        var assessment = await db.HoldAssessmentAsync(input.Code, input.Quarter, actor, ct);
        await db.DemandAsync(actor, Permission.MaintainAgentPoints, assessment.Path, ct);
        await db.DemandImpartialAsync(actor, assessment.Path, ct);
        RuleException.ThrowIfAny(AssessmentRules.Reason(input.Reason, nameof(input.Reason)));

        assessment.Review(input.Place, input.Withdrawn, input.Reason!.Trim(), clock.UtcNow(), actor.Name);
        db.Add(actor.Did("Audit.ObjectionAnswered", assessment.Code, clock.UtcNow(), $"{assessment.Quarter:yyyy-MM} {input.Place} {(input.Withdrawn ? "−" : "=")} {assessment.Total}"));
    }, ct);
}
