using GovConsole.Access;
using GovConsole.Audit;
using GovConsole.Kernel;
using GovConsole.Staff;
using GovConsole.Tests.Core.Organisation;
using Microsoft.AspNetCore.Identity;

namespace GovConsole.Tests.Core.Staff;

/// <summary>People of Dongfang and of the province, and what may be done with them.</summary>
public abstract class StaffTest : IAsyncLifetime
{
    protected const string City = "469007", Town = "469007100", Village = "469007100200", Elsewhere = "469006";

    internal Organised Organised { get; } = new();
    protected Actor Admin { get; private set; } = null!;
    protected Actor Province { get; private set; } = null!;

    protected AddStaff AddStaff => new(Organised.Db, Organised.Trees, new PasswordHasher<Account>(), Organised.Clock);
    protected GrantPost GrantPost => new(Organised.Db, Organised.Trees, Organised.Clock);
    protected RevokePost RevokePost => new(Organised.Db, Organised.Clock);
    protected SignOutStaff SignOutStaff => new(Organised.Db, Organised.Clock);
    protected DisableStaff DisableStaff => new(Organised.Db, Organised.Clock);
    protected ResetPassword ResetPassword => new(Organised.Db, new PasswordHasher<Account>(), Organised.Clock);
    protected FindStaff FindStaff => new(Organised.Db, Organised.Trees, Organised.Clock);

    protected static CancellationToken Ct => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        await Organised.InitializeAsync();
        Province = await Organised.PostAsync(Role.UnitAdministrator, "46", "省管理员");
        Admin = await Organised.PostAsync(Role.UnitAdministrator, City, "市管理员");
    }

    protected async Task<Account> AccountAsync(Guid id) => (await Organised.Db.AllAsync<Account>()).Single(x => x.Id == id);

    protected async Task<List<Grant>> PostsAsync(Guid id) =>
        (await Organised.Db.AllAsync<Grant>()).FindAll(x => x.AccountId == id && x.RevokedAt is null);

    protected async Task<List<string>> DeedsAsync() => (await Organised.Db.AllAsync<AuditEntry>()).ConvertAll(x => x.Deed);

    protected static async Task BreaksAsync(string code, Func<Task> deed) =>
        Assert.Equal(code, Assert.Single((await Assert.ThrowsAsync<RuleException>(deed)).Broken).Code);

    public ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        return Organised.DisposeAsync();
    }
}
