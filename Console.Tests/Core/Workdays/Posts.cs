using GovConsole.Access;
using GovConsole.Kernel;
using GovConsole.Tests.Support;

namespace GovConsole.Tests.Core.Workdays;

/// <summary>Somebody with an account and a standing post.</summary>
internal static class Posts
{
    public static async Task<Actor> GiveAsync(this TestDb db, UnitPath unit, Role role = Role.UnitAdministrator)
    {
        var account = new Account { UserName = $"{Guid.CreateVersion7():n}", DisplayName = "管理员" };
        var grant = Grant.Of(account.Id, role, unit, "test", new(2026, 1, 1, 0, 0, 0, DateTimeKind.Utc));
        await db.StoreAsync(account, grant);
        return new(account.Id, grant.Id, account.DisplayName, role, unit);
    }
}
