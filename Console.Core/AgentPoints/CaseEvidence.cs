using GovConsole.Data;
using Microsoft.EntityFrameworkCore;

namespace GovConsole.AgentPoints;

/// <summary>A case logged by the agent is evidence by itself: the ledger is kept.</summary>
public static class CaseEvidence
{
    /// <summary>
    /// Notes in the caller's transaction that the agent of a village, or whoever serves a park, logged a case received on a day. The ledger then passes for as long
    /// as after a check of that day, unless an inspector found it wanting. The second case of a day changes nothing and costs one statement.
    /// </summary>
    public static async Task CaseLoggedAsync(this ConsoleDb db, string village, DateOnly day, DateTime at, CancellationToken ct)
    {
        var isNews = await db.AgentPoints.Where(x => x.Code == village && (x.LastCaseOn == null || x.LastCaseOn < day))
            .ExecuteUpdateAsync(row => row.SetProperty(x => x.LastCaseOn, day), ct);
        if (isNews == 0) return;
        db.AgentDays.Add(new() { Code = village, Day = day, RecordedAt = at });

        var until = day.AddDays(PointElement.ValidDays);
        var extended = await db.PointElements
            .Where(x => x.Code == village && x.Element == Element.Ledger && (x.ValidUntil == null || x.ValidUntil < until) &&
                        (x.State == ElementState.Passed || x.State == ElementState.Pending))
            .ExecuteUpdateAsync(row => row
                .SetProperty(x => x.State, ElementState.Passed)
                .SetProperty(x => x.Source, CheckSource.Automatic)
                .SetProperty(x => x.ValidUntil, until), ct);
        if (extended == 0) return;

        var elements = db.PointElements.Where(x => x.Code == village);
        await db.AgentPoints.Where(x => x.Code == village).ExecuteUpdateAsync(row => row.SetProperty(
            x => x.FullUntil, x => elements.All(one => one.ValidUntil != null) ? elements.Min(one => one.ValidUntil) : null), ct);
    }
}
