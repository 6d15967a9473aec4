using GovConsole.Access;
using GovConsole.Data;
using GovConsole.Kernel;
using GovConsole.Organisation;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace GovConsole.Demo;

/// <summary>Creates the demo's accounts in a database that has none; anywhere else it does nothing.</summary>
public sealed class SeedDemoAccounts(
    IDbContextFactory<ConsoleDb> dbs, UnitTrees trees, IPasswordHasher<Account> hasher, TimeProvider clock)
{
    public async Task RunAsync(CancellationToken ct)
    {
        var tree = await trees.GetAsync(ct);
        var at = clock.UtcNow();

        await dbs.WriteAsync(async db =>
        {
            if (await db.Accounts.AnyAsync(ct)) return;

            string? hash = null;
            foreach (var demo in DemoAccounts.All)
            {
                var account = Account.Of(demo.UserName, demo.DisplayName, at);
                // One hash for all: they share the password anyway, and hashing is slow on purpose.
                account.PasswordHash = hash ??= hasher.HashPassword(account, DemoAccounts.Password);
                db.AddRange(account, Grant.Of(account.Id, demo.Role, tree.Get(demo.UnitCode).Path, "demo", at));
            }
        }, ct);
    }
}
