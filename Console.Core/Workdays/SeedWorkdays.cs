using CsvHelper;
using GovConsole.Data;
using GovConsole.Kernel;
using Microsoft.EntityFrameworkCore;

namespace GovConsole.Workdays;

/// <summary>
/// Enters what is known on the day of installation: the national years and the local days in the files of Seed.
/// A calendar somebody has begun is left alone.
/// </summary>
public sealed class SeedWorkdays(IDbContextFactory<ConsoleDb> dbs, TimeProvider clock)
{
    private static readonly CsvReaderOptions Csv = new() { Separator = ',', CommentPrefix = '#' };

    public Task RunAsync(CancellationToken ct) => dbs.WriteAsync(async db =>
    {
        if (await db.CalendarYears.AnyAsync(ct) || await db.CalendarDays.AnyAsync(ct)) return;

        var years = Years(clock.Today());
        db.CalendarYears.AddRange(years);
        db.CalendarDays.AddRange(Days(years));
        await db.ReviseCalendarAsync(ct);
    }, ct);

    internal static List<CalendarYear> Years(DateOnly today) => Read("calendar-years.csv", row => new CalendarYear
    {
        Year = row.Parse<int>("year"), Notice = row.GetString("notice"), MaintainedOn = today,
    });

    internal static List<CalendarDay> Days(IEnumerable<CalendarYear> years)
    {
        var notices = years.ToDictionary(year => year.Year, year => year.Notice);
        return
        [
            .. Read("workdays-china.csv", row => Day(
                row, CalendarDay.National, row.Parse<int>("notice_year"), notices[row.Parse<int>("notice_year")])),
            .. Read("workdays-hainan-local.csv", row => Day(
                row, row.GetString("unit"), row.Parse<DateOnly>("date").Year, row.GetString("notice"))),
        ];
    }

    private static CalendarDay Day(CsvReader row, string scope, int year, string notice) => new()
    {
        Scope = scope, Date = row.Parse<DateOnly>("date"), Kind = Enum.Parse<DayKind>(row.GetString("kind")),
        Name = row.GetString("name"), Notice = notice, NoticeYear = year,
    };

    private static List<T> Read<T>(string file, Func<CsvReader, T> read)
    {
        var rows = new List<T>();
        using var csv = CsvReader.Create(
            typeof(SeedWorkdays).Assembly.GetManifestResourceStream($"{typeof(SeedWorkdays).Namespace}.Seed.{file}")!, Csv, leaveOpen: false);
        while (csv.Read()) rows.Add(read(csv));
        return rows;
    }
}
