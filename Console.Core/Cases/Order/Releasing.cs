using GovConsole.Cases.Flow;
using GovConsole.Data;
using GovConsole.Statistics;
using GovConsole.Workdays;
using Microsoft.EntityFrameworkCore;

namespace GovConsole.Cases.Order;

/// <summary>Who ended a case and when; what happens to those after it happens by the same hand at the same moment.</summary>
internal sealed record Ending(Guid? ById, string By, DateTime At, Almanac Almanac);

internal static class Releasing
{
    /// <summary>
    /// After a case ended: opens those that waited for it and nothing else any more, and lets fall those that cannot follow.
    /// A case that falls takes those after it along.
    /// </summary>
    public static async Task ReleaseAsync(this ConsoleDb db, Case ended, Ending ending, CancellationToken ct)
    {
        if (ended.Joint is null || ended.Result is null) return;

        var after = await db.CasePrecedences.Where(x => x.AfterId == ended.Id).Select(x => x.CaseId).ToListAsync(ct);
        if (after.Count == 0) return;

        // Their rows are held first: of two cases that end at once, the second sees the first.
        await db.Cases.Where(x => after.Contains(x.Id)).ExecuteUpdateAsync(row => row.SetProperty(x => x.Waits, x => x.Waits), ct);
        var followers = await db.Cases.Include(x => x.Materials).Include(x => x.Suspensions).Where(x => after.Contains(x.Id)).OrderBy(x => x.Number).ToListAsync(ct);
        foreach (var follower in followers.Where(follower => follower.Status.AwaitsAcceptance())) await FollowAsync(db, follower, ended, ending, ct);
    }

    private static async Task FollowAsync(ConsoleDb db, Case follower, Case ended, Ending ending, CancellationToken ct)
    {
        var before = await (
            from precedence in db.CasePrecedences
            join other in db.Cases on precedence.AfterId equals other.Id
            where precedence.CaseId == follower.Id
            select new { other.Result, other.CertificateName }).AsNoTracking().ToListAsync(ct);
        var turn = Turns.After([.. before.Select(other => other.Result)]);
        if (turn is Turn.Waits || turn is Turn.Opens && !follower.Waits) return;

        var counted = CaseCounts.Of(follower);
        var deed = new Deed(turn is Turn.Opens ? CaseAction.Open : CaseAction.Fall, ending.At, ending.ById, ending.By, ending.Almanac.In(follower.Source));
        follower.Take(deed with { Reason = ended.Number, Materials = [.. before.Select(other => other.CertificateName).OfType<string>()] }, ending.At);
        await db.SaveChangesAsync(ct);
        await db.FoldAsync([CaseCounts.Fact(follower, CaseCounts.Difference(counted, CaseCounts.Of(follower)))], ct);
        await db.ReleaseAsync(follower, ending, ct);
    }
}
