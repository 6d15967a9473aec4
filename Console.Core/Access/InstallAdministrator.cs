using GovConsole.Access.Passwords;
using GovConsole.Audit;
using GovConsole.Data;
using GovConsole.Kernel;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace GovConsole.Access;

/// <summary>Creates the first account of an installation, the administrator of its topmost unit. Refused once any account exists.</summary>
public sealed class InstallAdministrator(IDbContextFactory<ConsoleDb> dbs, IPasswordHasher<Account> hasher, TimeProvider clock)
{
    public sealed record Input
    {
        public string UserName { get; set; } = "";
        public string DisplayName { get; set; } = "";
        public string Password { get; set; } = "";
        public string Repeated { get; set; } = "";
    }

    public Task<bool> IsDueAsync(CancellationToken ct) => dbs.ReadAsync(async db => !await db.Accounts.AnyAsync(ct), ct);

    public Task RunAsync(Input input, UnitPath root, string? address, CancellationToken ct) => dbs.WriteAsync(async db =>
    {
        if (await db.Accounts.AnyAsync(ct)) throw new RuleException("Access.AlreadyInstalled");
        RuleException.ThrowIfAny(Check(input));

        var at = clock.UtcNow();
        var account = Account.Of(input.UserName, input.DisplayName, at);
        account.PasswordHash = hasher.HashPassword(account, input.Password);
        var grant = Grant.Of(account.Id, Role.UnitAdministrator, root, account.UserName!, at);
        var actor = new Actor(account.Id, grant.Id, account.DisplayName, grant.Role, grant.Unit) { Address = address };

        db.AddRange(account, grant);
        db.AuditEntries.Add(actor.Did("Audit.Installed", account.UserName!, at));
    }, ct);

    private static IEnumerable<BrokenRule> Check(Input input) =>
    [
        .. AccountRules.Check(input.UserName, input.DisplayName),
        .. PasswordRules.Check(input.Password, input.UserName.Trim(), nameof(Input.Password)),
        .. input.Password == input.Repeated ? Array.Empty<BrokenRule>() : [new("Access.PasswordsDiffer", nameof(Input.Repeated))],
    ];
}
