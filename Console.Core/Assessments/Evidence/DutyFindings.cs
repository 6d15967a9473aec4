using GovConsole.Agents;
using GovConsole.Agents.Absences;
using GovConsole.Agents.Books;
using GovConsole.Assessments.Scores;
using GovConsole.Data;
using GovConsole.Inspections;
using GovConsole.Kernel;
using Microsoft.EntityFrameworkCore;

namespace GovConsole.Assessments.Evidence;

/// <summary>代办员在岗: whether there is an agent, trained, with somebody to stand in, and there when somebody looked.</summary>
internal static class DutyFindings
{
    public static IEnumerable<Finding> Of(AgentFacts agent, DateOnly on)
    {
        if (agent.Primary is null) yield return new(Ground.NoAgent, on);
        else if (!agent.Trained) yield return new(Ground.NotTrained, on, null, agent.Primary.Name);
        if (agent.Backup is null) yield return new(Ground.NoBackup, on);
        if (agent.HandoverMissing) yield return new(Ground.NotHandedOver, on);
        if (agent.UncoveredLeaveDays > 0) yield return new(Ground.LeaveUncovered, on, null, $"{agent.UncoveredLeaveDays}") { Points = agent.UncoveredLeaveDays * Ground.LeaveUncovered.Points() };
    }

    public static async Task<ILookup<string, Finding>> ReadAsync(ConsoleDb db, List<string> codes, Period period, CancellationToken ct)
    {
        var absences = await db.FoundAbsences
            .Where(x => codes.Contains(x.Code) && x.Day >= period.From && x.Day <= period.To && x.WithdrawnReason == null)
            .OrderBy(x => x.Day).Select(x => new { x.Code, x.Id, x.Day, x.Level, x.Inspector }).ToListAsync(ct);
        var visits = await db.InspectionVisits
            .Where(x => codes.Contains(x.Code) && x.On >= period.From && x.On <= period.To && x.AgentAbsent)
            .OrderBy(x => x.On).Select(x => new { x.Code, x.Number, x.On, x.By }).ToListAsync(ct);
        return absences
            .Select(x => (x.Code, Finding: new Finding(Ground.FoundAbsent, x.Day, $"{x.Id}", $"CheckLevel.{x.Level}") { Points = x.Level.Points() }))
            .Concat(visits.Select(x => (x.Code, Finding: new Finding(Ground.AwayAtInspection, x.On, x.Number, x.By))))
            .ToLookup(one => one.Code, one => one.Finding);
    }
}
