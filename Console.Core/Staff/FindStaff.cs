using GovConsole.Access;
using GovConsole.Data;
using GovConsole.Kernel;
using GovConsole.Organisation;
using Microsoft.EntityFrameworkCore;

namespace GovConsole.Staff;

/// <summary>The people with a post in the actor's subtree, by name of sign-in.</summary>
public sealed class FindStaff(IDbContextFactory<ConsoleDb> dbs, UnitTrees trees, TimeProvider clock)
{
    public sealed record Row(
        Guid AccountId, string UserName, string DisplayName, bool Disabled, bool Locked, bool MustChangePassword,
        DateTime? LastSignInAt, IReadOnlyList<Post> Posts, bool MayGrant, bool MayReset, bool MayDisable);

    /// <summary>A post in force. Posts outside the actor's subtree are shown, but are not the actor's to take back.</summary>
    public sealed record Post(Guid GrantId, Role Role, UnitPath Unit, string UnitName, bool MayRevoke);

    public async Task<Slice<Row>> RunAsync(Actor actor, StaffFilter filter, int skip, int take, CancellationToken ct)
    {
        actor.Demand(Permission.MaintainStaff);
        var tree = await trees.GetAsync(ct);
        var scope = filter.Below is null ? actor.Unit : tree.Get(filter.Below).Path;
        actor.Demand(Permission.MaintainStaff, scope);

        return await dbs.ReadAsync(async db =>
        {
            var grants = db.Set<Grant>();
            var found = filter.Apply(db.Accounts, grants, scope);
            var accounts = await found.OrderBy(x => x.NormalizedUserName).Skip(skip).Take(take).ToListAsync(ct);
            var ids = accounts.ConvertAll(x => x.Id);
            var posts = (await grants.Where(x => ids.Contains(x.AccountId) && x.RevokedAt == null).OrderBy(x => x.Id).ToListAsync(ct))
                .ToLookup(x => x.AccountId);

            return new Slice<Row>(accounts.ConvertAll(x => RowOf(x, [.. posts[x.Id]], actor, tree)), await found.CountAsync(ct));
        }, ct);
    }

    // What is offered beside the row is what the use cases would allow.
    private Row RowOf(Account account, List<Grant> posts, Actor actor, UnitTree tree)
    {
        var self = account.Id == actor.AccountId;
        var granted = !StaffRules.CheckGranter(actor, posts.Select(post => post.Role)).Any();
        var whole = !self && posts.TrueForAll(post => actor.Covers(post.Unit));

        return new(
            account.Id, account.UserName!, account.DisplayName, account.Disabled, account.LockoutEnd > clock.GetUtcNow(),
            account.MustChangePassword, account.LastSignInAt,
            posts.ConvertAll(post => new Post(
                post.Id, post.Role, post.Unit, tree.FullName(post.Unit),
                actor.Covers(post.Unit) && !StaffRules.CheckGranter(actor, [post.Role]).Any() && !(self && posts.Count == 1))),
            MayGrant: !self && !StaffRules.CheckGranter(actor, []).Any(),
            MayReset: whole && granted,
            MayDisable: whole && (granted || actor.Role is Role.Operator));
    }
}

/// <summary>What the list of people asks by. It round-trips through the query string.</summary>
public sealed record StaffFilter(string? Text = null, Role? Role = null, bool? Disabled = null, string? Below = null)
{
    internal IQueryable<Account> Apply(IQueryable<Account> accounts, IQueryable<Grant> grants, UnitPath scope)
    {
        var (unit, below) = (scope.Value, scope.Value + "/");
        var inScope = grants.Where(x => ((string)(object)x.Unit) == unit || ((string)(object)x.Unit).StartsWith(below));
        if (Role is { } role) inScope = inScope.Where(x => x.Role == role);

        // Somebody who holds no post any more is found where they held one, to be given another or to be closed.
        accounts = accounts.Where(x => inScope.Any(post => post.AccountId == x.Id &&
            (post.RevokedAt == null || !grants.Any(other => other.AccountId == x.Id && other.RevokedAt == null))));
        if (Disabled is { } disabled) accounts = accounts.Where(x => x.Disabled == disabled);
        if (Text?.Trim() is { Length: > 0 } text)
        {
            var upper = text.ToUpperInvariant();
            accounts = accounts.Where(x => x.DisplayName.Contains(text) || x.NormalizedUserName!.Contains(upper));
        }

        return accounts;
    }
}
