using GovConsole.Assessments.Scores;
using GovConsole.Assets;
using GovConsole.Data;
using GovConsole.Kernel;
using Microsoft.EntityFrameworkCore;

namespace GovConsole.Assessments.Evidence;

/// <summary>What computer and telephone say: faults reported late, a computer that fell silent, calls that nobody answered.</summary>
internal static class EquipmentFindings
{
    public static IEnumerable<Finding> Of(AssetFacts equipment)
    {
        // A computer that was never heard has not been bound yet, which is for those above to see to.
        if (equipment is { SilentSince: { } since, LastHeartbeatOn: not null }) yield return new(Ground.ComputerSilent, since);
    }

    public static async Task<ILookup<string, Finding>> ReadAsync(ConsoleDb db, List<string> codes, Period period, CancellationToken ct)
    {
        var faults = await db.Faults
            .Where(x => codes.Contains(x.Code) && x.ReportedOn >= period.From && x.ReportedOn <= period.To && x.WorkdaysToReport > Fault.MostWorkdaysToReport)
            .OrderBy(x => x.ReportedOn).Select(x => new { x.Code, x.Id, x.ReportedOn, x.What }).ToListAsync(ct);
        var calls = await db.TestCalls
            .Where(x => codes.Contains(x.Code) && x.On >= period.From && x.On <= period.To && x.Result == TestCallResult.Unanswered)
            .OrderBy(x => x.On).Select(x => new { x.Code, x.Id, x.On, x.By }).ToListAsync(ct);
        return faults.Select(x => (x.Code, Finding: new Finding(Ground.FaultReportedLate, x.ReportedOn, $"{x.Id}", x.What)))
            .Concat(calls.Select(x => (x.Code, Finding: new Finding(Ground.CallUnanswered, x.On, $"{x.Id}", x.By))))
            .ToLookup(one => one.Code, one => one.Finding);
    }
}
