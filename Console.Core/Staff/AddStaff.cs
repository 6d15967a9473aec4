using GovConsole.Access;
using GovConsole.Audit;
using GovConsole.Data;
using GovConsole.Kernel;
using GovConsole.Organisation;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace GovConsole.Staff;

/// <summary>Opens an account with its first post. The password is random and told only in the answer.</summary>
public sealed class AddStaff(IDbContextFactory<ConsoleDb> dbs, UnitTrees trees, IPasswordHasher<Account> hasher, TimeProvider clock)
{
    public sealed record Input
    {
        public string UserName { get; set; } = "";
        public string DisplayName { get; set; } = "";
        public Role Role { get; set; } = Role.VillageAgent;
        public string UnitCode { get; set; } = "";
    }

    public sealed record Result(Guid AccountId, string UserName, string Password);

    public async Task<Result> RunAsync(Input input, Actor actor, CancellationToken ct)
    {
        var (userName, displayName) = (input.UserName.Trim(), input.DisplayName.Trim());
        var normalized = new UpperInvariantLookupNormalizer().NormalizeName(userName);
        var unit = (await trees.GetAsync(ct)).Find(input.UnitCode)
            ?? throw new RuleException("Staff.UnitMissing", nameof(Input.UnitCode));

        return await dbs.WriteAsync(async db =>
        {
            await db.DemandAsync(actor, Permission.MaintainStaff, unit.Path, ct);
            RuleException.ThrowIfAny(
            [
                .. StaffRules.CheckGranter(actor, [input.Role]),
                .. StaffRules.CheckAccount(userName, displayName, await db.Accounts.AnyAsync(x => x.NormalizedUserName == normalized, ct)),
                .. StaffRules.CheckPost(input.Role, unit, []),
            ]);

            var now = clock.UtcNow();
            var account = new Account
            {
                UserName = userName, NormalizedUserName = normalized, DisplayName = displayName, CreatedAt = now, LockoutEnabled = true,
            };
            var password = OneTimePassword.SetOn(account, hasher);
            db.Accounts.Add(account);
            db.Grants.Add(Grant.Of(account.Id, input.Role, unit.Path, actor.Name, now));
            db.AuditEntries.Add(actor.Did("Audit.StaffAdded", userName, now, $"{input.Role} {unit.Code}"));
            return new Result(account.Id, userName, password);
        }, ct);
    }
}
