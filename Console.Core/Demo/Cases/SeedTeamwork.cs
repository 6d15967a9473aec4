using GovConsole.Access;
using GovConsole.Cases.Claims;
using GovConsole.Cases.Ledger;
using GovConsole.Data;
using GovConsole.Notes;
using Microsoft.EntityFrameworkCore;

namespace GovConsole.Demo.Cases;

/// <summary>The demo's township at work: a case given to a colleague, a question about it to the city, another claimed, the rest open to whoever is free.</summary>
public sealed class SeedTeamwork(IDbContextFactory<ConsoleDb> dbs, DemoActors actors, LoadQueue queue, AssignCases assign, WriteNote note)
{
    public async Task RunAsync(CancellationToken ct)
    {
        if (await dbs.ReadAsync(db => db.Assignments.AnyAsync(ct), ct)) return;
        if (await actors.FindAsync("township-approver", ct) is not { } approver || await actors.FindAsync("township-clerk", ct) is not { } clerk) return;

        // What both may work on, the pressing first.
        if ((await WaitingAsync(clerk)).Intersect(await WaitingAsync(approver)).ToList() is not [var first, .. var others]) return;

        await assign.RunAsync(new() { Kind = AssignmentKind.Assigned, Numbers = [first], To = clerk.AccountId, Reason = "申请人约在窗口补照片" }, approver, ct);
        if (await actors.FindAsync("city-approver", ct) is { } above)
            await note.RunAsync(new() { Number = first, Text = "申请人问能否用电子证照代替复印件，请市里确认。", Mentioned = [above.AccountId] }, approver, ct);
        if (others is [var second, _, ..]) await assign.RunAsync(new() { Kind = AssignmentKind.Claimed, Numbers = [second] }, approver, ct);

        async Task<IEnumerable<string>> WaitingAsync(Actor actor) =>
            (await queue.RunAsync(actor, ct, team: true)).SelectMany(group => group.Rows).Select(row => row.Number);
    }
}
