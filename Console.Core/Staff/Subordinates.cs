using GovConsole.Access;
using GovConsole.Data;
using GovConsole.Kernel;
using Microsoft.EntityFrameworkCore;

namespace GovConsole.Staff;

/// <summary>Whose accounts are whose business.</summary>
internal static class Subordinates
{
    /// <summary>The account with its posts in force.</summary>
    public sealed record Found(Account Account, IReadOnlyList<Grant> Posts);

    /// <summary>
    /// An account to be changed as a whole: every post it holds, or held last, lies in the actor's subtree. Otherwise an
    /// administrator of a village could take over the account of somebody who also works for the province.
    /// </summary>
    public static async Task<Found> SubordinateAsync(this ConsoleDb db, Actor actor, Guid accountId, CancellationToken ct)
    {
        var (account, posts, past) = await db.WithPostsAsync(accountId, ct);
        var asked = posts.Count > 0 ? posts : past;
        if (asked.Count == 0 || asked.Any(post => !actor.Covers(post.Unit))) throw new RuleException("Access.OutOfScope");
        return new(account, posts);
    }

    /// <summary>An account that works, or worked, somewhere in the actor's subtree: it may be given a further post there.</summary>
    public static async Task<Found> ColleagueAsync(this ConsoleDb db, Actor actor, Guid accountId, CancellationToken ct)
    {
        var (account, posts, past) = await db.WithPostsAsync(accountId, ct);
        if (!posts.Concat(past).Any(post => actor.Covers(post.Unit))) throw new RuleException("Access.OutOfScope");
        return new(account, posts);
    }

    private static async Task<(Account Account, List<Grant> Posts, List<Grant> Past)> WithPostsAsync(
        this ConsoleDb db, Guid accountId, CancellationToken ct)
    {
        var account = await db.Accounts.SingleOrDefaultAsync(x => x.Id == accountId, ct)
            ?? throw new RuleException("Staff.AccountUnknown");
        var grants = await db.Grants.Where(x => x.AccountId == accountId).OrderBy(x => x.Id).ToListAsync(ct);
        // Two changes to the posts of one account must not pass each other by: the second is told that it came late.
        account.ConcurrencyStamp = Guid.CreateVersion7().ToString("n");
        return (account, grants.FindAll(x => x.RevokedAt is null), grants.FindAll(x => x.RevokedAt is not null));
    }
}
