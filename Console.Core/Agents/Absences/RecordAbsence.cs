using GovConsole.Access;
using GovConsole.AgentPoints;
using GovConsole.AgentPoints.Upkeep;
using GovConsole.Data;
using GovConsole.Kernel;
using GovConsole.Workdays;
using Microsoft.EntityFrameworkCore;

namespace GovConsole.Agents.Absences;

/// <summary>Keeps that a spot check found nobody at a point. Whoever keeps the point does not record it.</summary>
public sealed class RecordAbsence(IDbContextFactory<ConsoleDb> dbs, Calendars calendars, TimeProvider clock)
{
    public const int DaysBack = 90;

    public sealed record Input
    {
        public string Code { get; set; } = "";
        public CheckLevel Level { get; set; } = CheckLevel.Township;
        public DateOnly? Day { get; set; }
        public int? Hour { get; set; }
        public string Inspector { get; set; } = "";
        public string? Note { get; set; }
    }

    public async Task RunAsync(Input input, Actor actor, CancellationToken ct)
    {
        var almanac = await calendars.CurrentAsync(ct);
        await dbs.WriteAsync(async db =>
        {
            var point = await db.HoldPointAsync(input.Code, actor, ct);
            await db.DemandAsync(actor, Permission.CheckAgentPoints, point.Path, ct);
            RuleException.ThrowIfAny(Check(input, clock.Today(), await db.CertifiesAsync(actor, point.Path, ct), CheckLevels.Of(actor.Unit), almanac.In(point.Path)));

            var day = input.Day!.Value;
            var agent = await db.AgentTenures.FirstOrDefaultAsync(x => x.Code == point.Code && x.Primary && x.From <= day && (x.To == null || x.To >= day), ct);
            db.Add(new FoundAbsence
            {
                Code = point.Code, TenureId = agent?.Id, Level = input.Level, Day = day, Hour = input.Hour!.Value, Inspector = input.Inspector.Trim(),
                Note = PointRules.Trimmed(input.Note), RecordedAt = clock.UtcNow(), By = actor.Name,
            });
            db.Add(actor.Did("Audit.AbsenceRecorded", point.Code, clock.UtcNow(), $"{input.Level} {day:yyyy-MM-dd} {input.Hour}"));
        }, ct);
    }

    public static IEnumerable<BrokenRule> Check(Input input, DateOnly today, bool certifies, CheckLevel own, WorkdayCalendar calendar)
    {
        if (!certifies) yield return new("Agents.AgentRecords");
        if (!Enum.IsDefined(input.Level)) yield return new("Agents.LevelMissing", nameof(input.Level));
        else if (input.Level > own) yield return new("Agents.LevelAbove", nameof(input.Level), own);
        if (input.Day is not { } day) yield return new("Agents.DayMissing", nameof(input.Day));
        else if (day > today) yield return new("Agents.InFuture", nameof(input.Day));
        else if (day < today.AddDays(-DaysBack)) yield return new("Agents.TooLongAgo", nameof(input.Day), DaysBack);
        else if (calendar.IsMaintained(day.Year) && !calendar.IsWorkday(day)) yield return new("Agents.NotAWorkday", nameof(input.Day), day);
        if (input.Hour is not (>= 0 and <= 23)) yield return new("Agents.HourMissing", nameof(input.Hour));
        if (string.IsNullOrWhiteSpace(input.Inspector)) yield return new("Agents.InspectorMissing", nameof(input.Inspector));
        else if (input.Inspector.Trim().Length > FoundAbsence.InspectorMaxLength) yield return new("Agents.TextTooLong", nameof(input.Inspector), FoundAbsence.InspectorMaxLength);
        if (input.Note?.Trim().Length > FoundAbsence.TextMaxLength) yield return new("Agents.TextTooLong", nameof(input.Note), FoundAbsence.TextMaxLength);
    }
}

/// <summary>Withdraws a finding that was wrong: one of the own level or below. It stays in sight with the reason.</summary>
public sealed class WithdrawAbsence(IDbContextFactory<ConsoleDb> dbs, TimeProvider clock)
{
    public Task RunAsync(string code, Guid absence, string reason, Actor actor, CancellationToken ct) => dbs.WriteAsync(async db =>
    {
        var point = await db.HoldPointAsync(code, actor, ct);
        await db.DemandAsync(actor, Permission.MaintainAgentPoints, point.Path, ct);
        await db.DemandImpartialAsync(actor, point.Path, ct);
        var found = await db.FoundAbsences.SingleOrDefaultAsync(x => x.Id == absence && x.Code == point.Code, ct) ?? throw new RuleException("Agents.AbsenceUnknown");
        if (found.Level > CheckLevels.Of(actor.Unit)) throw new RuleException("Agents.LevelAbove", null, CheckLevels.Of(actor.Unit));
        RuleException.ThrowIfAny(PointRules.Reason(reason, "Reason"));

        found.Withdraw(reason.Trim());
        db.Add(actor.Did("Audit.AbsenceWithdrawn", point.Code, clock.UtcNow(), found.WithdrawnReason));
    }, ct);
}
