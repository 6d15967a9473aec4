using GovConsole.Access;
using GovConsole.Kernel;
using GovConsole.Organisation;
using GovConsole.Workdays;
using GovConsole.Workdays.Limits;

namespace GovConsole.Cases.Intake;

/// <summary>Until when a matter accepted today is promised, so that the applicant hears it before anything is written.</summary>
public sealed class PreviewDue(UnitTrees trees, Calendars calendars, TimeProvider clock)
{
    /// <exception cref="RuleException"><c>Workdays.YearNotMaintained</c> when the promise reaches into a year nobody entered.</exception>
    public async Task<DateOnly> RunAsync(TimeLimit promised, string? unitCode, Actor actor, CancellationToken ct)
    {
        actor.Demand(Permission.LogCase);
        var unit = unitCode is { Length: > 0 } code ? (await trees.GetAsync(ct)).Get(code).Path : actor.Unit;
        return new LimitClock(await calendars.InAsync(unit, ct), clock.Today(), promised).DueOn()!.Value;
    }
}
