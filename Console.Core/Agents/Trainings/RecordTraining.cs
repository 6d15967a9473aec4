using GovConsole.Access;
using GovConsole.AgentPoints;
using GovConsole.Data;
using GovConsole.Kernel;
using Microsoft.EntityFrameworkCore;

namespace GovConsole.Agents.Trainings;

/// <summary>Keeps that an agent of the village attended a course, and how it ended.</summary>
public sealed class RecordTraining(IDbContextFactory<ConsoleDb> dbs, TimeProvider clock)
{
    public sealed record Input
    {
        public string Code { get; set; } = "";
        public Guid? Tenure { get; set; }
        public string Course { get; set; } = "";
        public DateOnly? Day { get; set; }
        public int? Hours { get; set; }
        public bool Passed { get; set; } = true;
        public DateOnly? ValidUntil { get; set; }
    }

    public Task RunAsync(Input input, Actor actor, CancellationToken ct) => dbs.WriteAsync(async db =>
    {
        var point = await db.HoldPointAsync(input.Code, actor, ct);
        await db.DemandAsync(actor, Permission.MaintainAgentPoints, point.Path, ct);
        var tenure = input.Tenure is { } id ? await db.AgentTenures.SingleOrDefaultAsync(x => x.Id == id && x.Code == point.Code, ct) : null;
        RuleException.ThrowIfAny(Check(input, clock.Today(), tenure));

        db.Add(new AgentTraining
        {
            Code = point.Code, TenureId = tenure!.Id, Course = input.Course.Trim(), Day = input.Day!.Value, Hours = input.Hours!.Value,
            Passed = input.Passed, ValidUntil = input.ValidUntil, By = actor.Name,
        });
        db.Add(actor.Did("Audit.TrainingRecorded", point.Code, clock.UtcNow(), $"{tenure.Name} {input.Course.Trim()}"));
    }, ct);

    public static IEnumerable<BrokenRule> Check(Input input, DateOnly today, AgentTenure? tenure)
    {
        if (tenure is null) yield return new("Agents.AgentMissing", nameof(input.Tenure));
        if (string.IsNullOrWhiteSpace(input.Course)) yield return new("Agents.CourseMissing", nameof(input.Course));
        else if (input.Course.Trim().Length > AgentTraining.CourseMaxLength) yield return new("Agents.TextTooLong", nameof(input.Course), AgentTraining.CourseMaxLength);
        if (input.Day is not { } day) yield return new("Agents.DayMissing", nameof(input.Day));
        else if (day > today) yield return new("Agents.InFuture", nameof(input.Day));
        if (input.Hours is not (>= 1 and <= AgentTraining.MostHours)) yield return new("Agents.HoursImpossible", nameof(input.Hours), AgentTraining.MostHours);
        if (input.ValidUntil is { } until && until < input.Day) yield return new("Agents.ToBeforeFrom", nameof(input.ValidUntil), input.Day!.Value);
        if (input is { ValidUntil: not null, Passed: false }) yield return new("Agents.FailedHolds", nameof(input.ValidUntil));
    }
}
