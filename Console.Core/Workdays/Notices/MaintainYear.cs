using GovConsole.Access;
using GovConsole.Audit;
using GovConsole.Data;
using GovConsole.Jobs;
using GovConsole.Kernel;
using Microsoft.EntityFrameworkCore;

namespace GovConsole.Workdays.Notices;

/// <summary>
/// Enters the national notice of a year, or enters it anew: the days it gave before are replaced by those it gives now.
/// Only an administrator of the province does so, since the days hold for everybody.
/// </summary>
public sealed class MaintainYear(IDbContextFactory<ConsoleDb> dbs, Calendars calendars, TimeProvider clock)
{
    public sealed record Input
    {
        public int Year { get; set; }
        public string Notice { get; set; } = "";
        public IReadOnlyList<NoticeDay> Days { get; set; } = [];
    }

    /// <returns>The job that derives the due days of open cases anew.</returns>
    public async Task<Guid> RunAsync(Input input, Actor actor, CancellationToken ct)
    {
        var job = await dbs.WriteAsync(async db =>
        {
            await db.DemandAsync(actor, Permission.MaintainCalendar, unit: null, ct);
            if (actor.Unit.Depth > 1) throw new RuleException("Access.OutOfScope");
            RuleException.ThrowIfAny(YearRules.Check(input));

            await db.CalendarDays
                .Where(day => day.Scope == CalendarDay.National && day.NoticeYear == input.Year)
                .ExecuteDeleteAsync(ct);
            await DemandFreeAsync(db, input, ct);
            db.CalendarDays.AddRange(input.Days.Select(day => new CalendarDay
            {
                Scope = CalendarDay.National, Date = day.Date, Kind = day.Kind, Name = day.Name.Trim(),
                Notice = input.Notice.Trim(), NoticeYear = input.Year,
            }));

            var year = await db.CalendarYears.SingleOrDefaultAsync(x => x.Year == input.Year, ct);
            if (year is null)
                db.CalendarYears.Add(new() { Year = input.Year, Notice = input.Notice.Trim(), MaintainedOn = clock.Today() });
            else
                (year.Notice, year.MaintainedOn) = (input.Notice.Trim(), clock.Today());

            await db.ReviseCalendarAsync(ct);
            db.AuditEntries.Add(actor.Did("Audit.CalendarYearMaintained", $"{input.Year}", clock.UtcNow(), input.Notice.Trim()));
            return db.QueueJob(CalendarChange.Kind, new CalendarChange(CalendarDay.National), actor, clock.UtcNow());
        }, ct);
        await calendars.RefreshAsync(ct);
        return job;
    }

    // The last days of December may already be spoken for by their own year's notice.
    private static async Task DemandFreeAsync(ConsoleDb db, Input input, CancellationToken ct)
    {
        var dates = input.Days.Select(day => day.Date).ToArray();
        var taken = await db.CalendarDays
            .Where(day => day.Scope == CalendarDay.National && dates.Contains(day.Date))
            .OrderBy(day => day.Date)
            .ToListAsync(ct);
        RuleException.ThrowIfAny(taken.Select(day =>
            new BrokenRule("Workdays.DayInOtherNotice", nameof(Input.Days), day.Date, day.NoticeYear)));
    }
}
