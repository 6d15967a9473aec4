using GovConsole.Access;
using GovConsole.Cases.Claims;
using GovConsole.Cases.Ledger;
using GovConsole.Data;
using Microsoft.EntityFrameworkCore;

namespace GovConsole.Demo.Cases;

/// <summary>The township's queue in the demo: some of it claimed, one case given to a colleague, the rest open to whoever is free.</summary>
public sealed class SeedClaims(IDbContextFactory<ConsoleDb> dbs, DemoActors actors, LoadQueue queue, AssignCases assign)
{
    public async Task RunAsync(CancellationToken ct)
    {
        if (await dbs.ReadAsync(db => db.Assignments.AnyAsync(ct), ct)) return;
        if (await actors.FindAsync("township-approver", ct) is not { } approver || await actors.FindAsync("township-clerk", ct) is not { } clerk) return;

        // What both may work on, the pressing first; the rest stays open to whoever is free.
        var both = (await WaitingAsync(clerk)).Intersect(await WaitingAsync(approver)).Take(3).ToList();
        if (both.Count < 3) return;

        await assign.RunAsync(new() { Kind = AssignmentKind.Claimed, Numbers = [both[0]] }, clerk, ct);
        await assign.RunAsync(new() { Kind = AssignmentKind.Claimed, Numbers = [both[1]] }, approver, ct);
        await assign.RunAsync(new() { Kind = AssignmentKind.Assigned, Numbers = [both[2]], To = clerk.AccountId, Reason = "申请人约在窗口补照片" }, approver, ct);

        async Task<IEnumerable<string>> WaitingAsync(Actor actor) =>
            (await queue.RunAsync(actor, ct, team: true)).SelectMany(group => group.Rows).Select(row => row.Number);
    }
}
