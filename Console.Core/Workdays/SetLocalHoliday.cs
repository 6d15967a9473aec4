using GovConsole.Access;
using GovConsole.Audit;
using GovConsole.Data;
using GovConsole.Jobs;
using GovConsole.Kernel;
using Microsoft.EntityFrameworkCore;

namespace GovConsole.Workdays;

/// <summary>Enters a day off that a unit gave by its own notice; it holds in that unit and everything below.</summary>
public sealed class SetLocalHoliday(IDbContextFactory<ConsoleDb> dbs, Calendars calendars, TimeProvider clock)
{
    public sealed record Input
    {
        public required UnitPath Unit { get; set; }
        public DateOnly Date { get; set; }
        public string Name { get; set; } = "";
        public string Notice { get; set; } = "";
    }

    /// <returns>The job that derives the due days of open cases anew.</returns>
    public async Task<Guid> RunAsync(Input input, Actor actor, CancellationToken ct)
    {
        var job = await dbs.WriteAsync(async db =>
        {
            await db.DemandAsync(actor, Permission.MaintainCalendar, input.Unit, ct);
            RuleException.ThrowIfAny(Check(input));

            var scope = input.Unit.Value;
            var day = await db.CalendarDays.SingleOrDefaultAsync(x => x.Scope == scope && x.Date == input.Date, ct);
            if (day is null)
                db.CalendarDays.Add(new()
                {
                    Scope = scope, Date = input.Date, Kind = DayKind.Holiday, Name = input.Name.Trim(),
                    Notice = input.Notice.Trim(), NoticeYear = input.Date.Year,
                });
            else
                (day.Name, day.Notice) = (input.Name.Trim(), input.Notice.Trim());

            await db.ReviseCalendarAsync(ct);
            db.AuditEntries.Add(actor.Did(
                "Audit.LocalHolidaySet", $"{scope} {input.Date:yyyy-MM-dd} {input.Name.Trim()}", clock.UtcNow(), input.Notice.Trim()));
            return db.QueueJob(CalendarChange.Kind, new CalendarChange(scope), actor, clock.UtcNow());
        }, ct);
        await calendars.RefreshAsync(ct);
        return job;
    }

    private static IEnumerable<BrokenRule> Check(Input input)
    {
        if (input.Date == default) yield return new("Workdays.DateMissing", nameof(input.Date));

        if (string.IsNullOrWhiteSpace(input.Name)) yield return new("Workdays.NameMissing", nameof(input.Name));
        else if (input.Name.Trim().Length > CalendarDay.NameMaxLength)
            yield return new("Workdays.NameTooLong", nameof(input.Name), CalendarDay.NameMaxLength);

        if (string.IsNullOrWhiteSpace(input.Notice)) yield return new("Workdays.NoticeMissing", nameof(input.Notice));
        else if (input.Notice.Trim().Length > CalendarDay.NoticeMaxLength)
            yield return new("Workdays.NoticeTooLong", nameof(input.Notice), CalendarDay.NoticeMaxLength);
    }
}
