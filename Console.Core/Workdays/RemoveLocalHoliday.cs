using GovConsole.Access;
using GovConsole.Audit;
using GovConsole.Data;
using GovConsole.Jobs;
using GovConsole.Kernel;
using Microsoft.EntityFrameworkCore;

namespace GovConsole.Workdays;

/// <summary>Takes back a local day off, with the reason; what it said stays in the audit record.</summary>
public sealed class RemoveLocalHoliday(IDbContextFactory<ConsoleDb> dbs, Calendars calendars, TimeProvider clock)
{
    public sealed record Input
    {
        public required UnitPath Unit { get; set; }
        public DateOnly Date { get; set; }
        public string Reason { get; set; } = "";
    }

    /// <returns>The job that derives the due days of open cases anew.</returns>
    public async Task<Guid> RunAsync(Input input, Actor actor, CancellationToken ct)
    {
        var job = await dbs.WriteAsync(async db =>
        {
            await db.DemandAsync(actor, Permission.MaintainCalendar, input.Unit, ct);
            if (string.IsNullOrWhiteSpace(input.Reason)) throw new RuleException("Workdays.ReasonMissing", nameof(input.Reason));
            if (input.Reason.Trim().Length > CalendarDay.NoticeMaxLength)
                throw new RuleException("Workdays.ReasonTooLong", nameof(input.Reason), CalendarDay.NoticeMaxLength);

            var scope = input.Unit.Value;
            var day = await db.CalendarDays.SingleOrDefaultAsync(x => x.Scope == scope && x.Date == input.Date, ct)
                ?? throw new RuleException("Workdays.DayUnknown", nameof(input.Date), input.Date);
            db.CalendarDays.Remove(day);

            await db.ReviseCalendarAsync(ct);
            db.AuditEntries.Add(actor.Did(
                "Audit.LocalHolidayRemoved", $"{scope} {day.Date:yyyy-MM-dd} {day.Name}", clock.UtcNow(),
                $"{input.Reason.Trim()} ({day.Notice})"));
            return db.QueueJob(CalendarChange.Kind, new CalendarChange(scope), actor, clock.UtcNow());
        }, ct);
        await calendars.RefreshAsync(ct);
        return job;
    }
}
