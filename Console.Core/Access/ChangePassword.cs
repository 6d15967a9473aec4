using GovConsole.Audit;
using GovConsole.Data;
using GovConsole.Kernel;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace GovConsole.Access;

/// <summary>Somebody changes their own password. Every other session of the account ends with it.</summary>
public sealed class ChangePassword(IDbContextFactory<ConsoleDb> dbs, IPasswordHasher<Account> hasher, TimeProvider clock)
{
    public sealed record Input
    {
        public string Current { get; set; } = "";
        public string New { get; set; } = "";
        public string Repeated { get; set; } = "";
    }

    public Task RunAsync(Input input, Actor actor, CancellationToken ct) => dbs.WriteAsync(async db =>
    {
        var account = await db.Accounts.SingleAsync(x => x.Id == actor.AccountId, ct);
        RuleException.ThrowIfAny(Check(input, account));

        account.PasswordHash = hasher.HashPassword(account, input.New);
        account.SecurityStamp = $"{Guid.CreateVersion7():n}";
        account.MustChangePassword = false;
        db.AuditEntries.Add(actor.Did("Audit.PasswordChanged", account.UserName!, clock.UtcNow()));
    }, ct);

    private IEnumerable<BrokenRule> Check(Input input, Account account)
    {
        if (hasher.VerifyHashedPassword(account, account.PasswordHash!, input.Current) is PasswordVerificationResult.Failed)
            return [new("Access.PasswordWrong", nameof(Input.Current))];
        if (input.New == input.Current)
            return [new("Access.PasswordUnchanged", nameof(Input.New))];
        if (input.New != input.Repeated)
            return [new("Access.PasswordsDiffer", nameof(Input.Repeated))];
        return PasswordRules.Check(input.New, account.UserName!, nameof(Input.New));
    }
}
