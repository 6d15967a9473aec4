using GovConsole.Access;
using GovConsole.Data;
using GovConsole.Kernel;
using Microsoft.EntityFrameworkCore;

namespace GovConsole.Assessments.Course;

internal static class AssessmentsOf
{
    /// <summary>Everything of a unit and a quarter.</summary>
    public static IQueryable<Assessment> Assessed(this ConsoleDb db, UnitPath unit, DateOnly quarter) => db.Assessments.Under(unit).Where(x => x.Quarter == quarter);

    /// <summary>The sheet of one village, for the change that the caller has been allowed.</summary>
    /// <exception cref="RuleException"><c>Assessment.Unknown</c> also for one outside the actor's scope.</exception>
    public static async Task<Assessment> HoldAssessmentAsync(this ConsoleDb db, string village, DateOnly quarter, Actor actor, CancellationToken ct) =>
        await db.Assessments.Under(actor.Unit).Include(x => x.Lines).SingleOrDefaultAsync(x => x.Code == village && x.Quarter == quarter, ct)
        ?? throw new RuleException("Assessment.Unknown");
}
