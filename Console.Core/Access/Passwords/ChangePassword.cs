using GovConsole.Access.Sessions;
using GovConsole.Audit;
using GovConsole.Data;
using GovConsole.Kernel;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace GovConsole.Access.Passwords;

/// <summary>Somebody changes their own password. Every other session of the account ends with it.</summary>
public sealed class ChangePassword(IDbContextFactory<ConsoleDb> dbs, ProvePassword prove, IPasswordHasher<Account> hasher, TimeProvider clock)
{
    public sealed record Input
    {
        public string Current { get; set; } = "";
        public string New { get; set; } = "";
        public string Repeated { get; set; } = "";
    }

    public async Task RunAsync(Input input, Actor actor, CancellationToken ct)
    {
        var proved = await prove.RunAsync(input.Current, nameof(Input.Current), actor, ct);
        await dbs.WriteAsync(async db =>
        {
            var account = await db.Accounts.SingleAsync(x => x.Id == actor.AccountId, ct);
            if (account.SecurityStamp != proved) throw new RuleException("Access.PasswordWrong", nameof(Input.Current));
            RuleException.ThrowIfAny(Check(input, account));

            account.PasswordHash = hasher.HashPassword(account, input.New);
            account.SecurityStamp = $"{Guid.CreateVersion7():n}";
            account.MustChangePassword = false;
            await db.Sessions.Where(x => x.AccountId == actor.AccountId).ExecuteDeleteAsync(ct);
            db.AuditEntries.Add(actor.Did("Audit.PasswordChanged", account.UserName!, clock.UtcNow()));
        }, ct);
    }

    private static IEnumerable<BrokenRule> Check(Input input, Account account)
    {
        if (input.New == input.Current)
            return [new("Access.PasswordUnchanged", nameof(Input.New))];
        if (input.New != input.Repeated)
            return [new("Access.PasswordsDiffer", nameof(Input.Repeated))];
        return PasswordRules.Check(input.New, account.UserName!, nameof(Input.New));
    }
}
