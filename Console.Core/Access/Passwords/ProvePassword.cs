using GovConsole.Audit;
using GovConsole.Data;
using GovConsole.Kernel;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace GovConsole.Access.Passwords;

/// <summary>
/// Somebody who is signed in proves with their password that it is still them. A wrong one counts and locks as it does when signing in:
/// a session left open is no way to guess.
/// </summary>
public sealed class ProvePassword(IDbContextFactory<ConsoleDb> dbs, IPasswordHasher<Account> hasher, TimeProvider clock)
{
    /// <returns>The account's stamp under which the password was right.</returns>
    /// <exception cref="RuleException"><c>Access.PasswordWrong</c> or <c>Access.PasswordLocked</c>, at the field.</exception>
    public async Task<string> RunAsync(string password, string field, Actor actor, CancellationToken ct)
    {
        var account = await dbs.WriteAsync(db => TryAsync(db, actor, field, ct), ct);
        // Hashing takes long; nobody's writing waits for it.
        var right = hasher.VerifyHashedPassword(account, account.PasswordHash!, password) is not PasswordVerificationResult.Failed;
        await dbs.WriteAsync(db => EndAsync(db, right, actor, ct), ct);
        if (right) return account.SecurityStamp!;
        throw account.IsLocked(clock.GetUtcNow()) ? Locked(field) : new RuleException("Access.PasswordWrong", field);
    }

    private async Task<Account> TryAsync(ConsoleDb db, Actor actor, string field, CancellationToken ct)
    {
        var account = await db.Accounts.SingleAsync(x => x.Id == actor.AccountId, ct);
        if (account.IsLocked(clock.GetUtcNow())) throw Locked(field);

        account.CountTry(clock.GetUtcNow());
        // Of two tries at the same moment the second is told that it came late, instead of counting as one with the first.
        account.ConcurrencyStamp = $"{Guid.CreateVersion7():n}";
        return account;
    }

    private async Task EndAsync(ConsoleDb db, bool right, Actor actor, CancellationToken ct)
    {
        var account = await db.Accounts.SingleAsync(x => x.Id == actor.AccountId, ct);
        if (right) (account.AccessFailedCount, account.LockoutEnd) = (0, null);
        else db.AuditEntries.Add(actor.Did("Audit.PasswordRefused", account.UserName!, clock.UtcNow()));
    }

    private static RuleException Locked(string field) => new("Access.PasswordLocked", field, Lockout.MostFailures, (int)Lockout.Time.TotalMinutes);
}
