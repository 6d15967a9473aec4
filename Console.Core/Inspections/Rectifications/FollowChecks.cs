using GovConsole.AgentPoints;
using GovConsole.AgentPoints.Upkeep;
using GovConsole.Cases;
using GovConsole.Data;
using GovConsole.Kernel;
using GovConsole.Workdays;
using Microsoft.EntityFrameworkCore;

namespace GovConsole.Inspections.Rectifications;

/// <summary>
/// Lets a check do to the rectifications what it means for them, in its own transaction: a failure opens one or is added to the open one,
/// the agent's evidence answers it, and a pass ends it. The point is held, so two checks of it come one after the other.
/// </summary>
public sealed class FollowChecks(Calendars calendars) : ICheckFollower
{
    public async Task PrepareAsync(CancellationToken ct) => await calendars.CurrentAsync(ct);

    public Task FollowAsync(ConsoleDb db, AgentPoint point, ElementCheck check, CancellationToken ct) =>
        FollowAsync(db, point, check, Rectification.UsualWorkdays, ct);

    public async Task FollowAsync(ConsoleDb db, AgentPoint point, ElementCheck check, int workdays, CancellationToken ct)
    {
        var open = await db.Rectifications.Include(x => x.Events.OrderBy(line => line.Place))
            .SingleOrDefaultAsync(x => x.Code == point.Code && x.Element == check.Element && x.State != RectificationState.Closed, ct);
        if (RectificationFlow.ActOf(check.Source, check.State, open is not null) is not { } act) return;

        if (open is null) db.Add(await IssueAsync(db, point, check, workdays, ct));
        else open.Take(act, check);
        await db.SaveChangesAsync(ct);
    }

    private async Task<Rectification> IssueAsync(ConsoleDb db, AgentPoint point, ElementCheck check, int workdays, CancellationToken ct)
    {
        var number = await db.NextNumberAsync($"{point.Path.ParentCode}Z", Beijing.Day(check.RecordedAt).Year, ct);
        var agent = await db.AgentTenures.Where(x => x.Code == point.Code && x.Primary && x.To == null).Select(x => x.Name).FirstOrDefaultAsync(ct);
        return Rectification.Issue(number, point, check, agent, workdays, (await calendars.CurrentAsync(ct)).In(point.Path));
    }
}
