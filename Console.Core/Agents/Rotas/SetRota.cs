using GovConsole.Access;
using GovConsole.AgentPoints;
using GovConsole.Data;
using GovConsole.Kernel;
using GovConsole.Workdays;
using Microsoft.EntityFrameworkCore;

namespace GovConsole.Agents.Rotas;

/// <summary>Draws up a village's week from today or a later day on.</summary>
public sealed class SetRota(IDbContextFactory<ConsoleDb> dbs, TimeProvider clock)
{
    public sealed record Input
    {
        public string Code { get; set; } = "";
        /// <summary>Beijing day; today when empty.</summary>
        public DateOnly? From { get; set; }
        /// <summary>Morning and afternoon of Monday to Friday, then of a weekend day that is worked.</summary>
        public IReadOnlyList<Duty> Duties { get; set; } = [];
    }

    public Task RunAsync(Input input, Actor actor, CancellationToken ct) => dbs.WriteAsync(async db =>
    {
        var point = await db.HoldPointAsync(input.Code, actor, ct);
        await db.DemandAsync(actor, Permission.KeepAgents, point.Path, ct);
        if (point.Status is PointStatus.Merged) throw new RuleException("AgentPoint.MergedAway");
        var from = input.From ?? clock.Today();
        RuleException.ThrowIfAny(RotaRules.Week(input.Duties, from, clock.Today()));

        var week = WeekPattern.Of(input.Duties);
        if (await db.AgentRotas.SingleOrDefaultAsync(x => x.Code == point.Code && x.From == from, ct) is { } same)
            (same.Week, same.SetAt, same.By) = (week, clock.UtcNow(), actor.Name);
        else
            db.Add(new AgentRota { Code = point.Code, From = from, Week = week, SetAt = clock.UtcNow(), By = actor.Name });
        db.Add(actor.Did("Audit.RotaSet", point.Code, clock.UtcNow(), $"{from:yyyy-MM-dd} {week.Value}"));
    }, ct);
}

/// <summary>Lets one day, or half of it, be otherwise than in the week, or again as in the week.</summary>
public sealed class ChangeDuty(IDbContextFactory<ConsoleDb> dbs, Calendars calendars, TimeProvider clock)
{
    public sealed record Input
    {
        public string Code { get; set; } = "";
        public DateOnly? Day { get; set; }
        /// <summary>The whole day when empty.</summary>
        public DayHalf? Half { get; set; }
        /// <summary>As in the week when empty.</summary>
        public Duty? Duty { get; set; }
        public string? Note { get; set; }
    }

    public async Task RunAsync(Input input, Actor actor, CancellationToken ct)
    {
        var almanac = await calendars.CurrentAsync(ct);
        await dbs.WriteAsync(async db =>
        {
            var point = await db.HoldPointAsync(input.Code, actor, ct);
            await db.DemandAsync(actor, Permission.KeepAgents, point.Path, ct);
            RuleException.ThrowIfAny(RotaRules.Exception(input, clock.Today(), almanac.In(point.Path)));

            var day = input.Day!.Value;
            var halves = input.Half is { } one ? [one] : Enum.GetValues<DayHalf>();
            var before = await db.RotaExceptions.Where(x => x.Code == point.Code && x.Day == day).ToListAsync(ct);
            db.RemoveRange(before.Where(line => halves.Contains(line.Half)));
            await db.SaveChangesAsync(ct);
            var note = string.IsNullOrWhiteSpace(input.Note) ? null : input.Note.Trim();
            if (input.Duty is { } duty)
                db.AddRange(halves.Select(half => new RotaException { Code = point.Code, Day = day, Half = half, Duty = duty, Note = note, By = actor.Name }));
            db.Add(actor.Did("Audit.DutyChanged", point.Code, clock.UtcNow(), $"{day:yyyy-MM-dd} {input.Half} {input.Duty} {note}".Trim()));
        }, ct);
    }
}
