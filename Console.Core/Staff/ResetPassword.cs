using GovConsole.Access;
using GovConsole.Audit;
using GovConsole.Data;
using GovConsole.Kernel;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace GovConsole.Staff;

/// <summary>Gives somebody who lost theirs a new one-time password, told only in the answer.</summary>
public sealed class ResetPassword(IDbContextFactory<ConsoleDb> dbs, IPasswordHasher<Account> hasher, TimeProvider clock)
{
    public sealed record Result(string UserName, string Password);

    public Task<Result> RunAsync(Guid accountId, Actor actor, CancellationToken ct) => dbs.WriteAsync(async db =>
    {
        await db.DemandAsync(actor, Permission.MaintainStaff, null, ct);
        if (accountId == actor.AccountId) throw new RuleException("Staff.NotOneself");
        var (account, posts) = await db.SubordinateAsync(actor, accountId, ct);
        // Whoever knows a password can use the account: an operator must not come to the cases in this way.
        RuleException.ThrowIfAny(StaffRules.CheckGranter(actor, posts.Select(post => post.Role)));

        var password = OneTimePassword.SetOn(account, hasher);
        db.AuditEntries.Add(actor.Did("Audit.PasswordReset", account.UserName!, clock.UtcNow()));
        return new Result(account.UserName!, password);
    }, ct);
}
