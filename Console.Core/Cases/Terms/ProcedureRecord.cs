using GovConsole.Workdays;
using GovConsole.Workdays.Limits;

namespace GovConsole.Cases.Terms;

/// <summary>A special procedure with the time it took and the time that was stated to the applicant.</summary>
public sealed record ProcedureRecord(Suspension Procedure, DateOnly? StatedUntil, int? Used)
{
    public bool Runs => Procedure.EndedOn is null;

    /// <summary>R11: working days beyond the stated time; 0 in time, or where no calendar says.</summary>
    public int Over => Math.Max(0, (Used ?? 0) - Procedure.StatedDays);

    public static ProcedureRecord Of(Suspension procedure, WorkdayCalendar calendar, DateOnly today) => new(
        procedure, procedure.StatedUntil(calendar),
        new LimitClock(calendar, procedure.StartedOn, TimeLimit.Workdays(procedure.StatedDays)).ElapsedIfKnown(procedure.EndedOn ?? today));
}
