using GovConsole.Access;
using GovConsole.Access.Passwords;
using GovConsole.Access.Sessions;
using GovConsole.Audit;
using GovConsole.Kernel;
using GovConsole.Tests.Support;
using Microsoft.AspNetCore.Identity;

namespace GovConsole.Tests.Core.Access;

public sealed class ChangePasswordTests : IAsyncDisposable
{
    private readonly TestDb db = new();
    private readonly PasswordHasher<Account> hasher = new();
    private readonly Account account = Account.Of("fu.xiuying", "符秀英", Sample.Now);

    private Actor Actor => new(account.Id, Guid.CreateVersion7(), account.DisplayName, Role.VillageAgent, Sample.Village.Path);

    private ChangePassword ChangePassword => new(db, new(db, hasher, Sample.Clock()), hasher, Sample.Clock());

    [Fact]
    public async Task A_new_password_ends_other_sessions_and_is_kept_in_the_record()
    {
        await StoreAsync();
        var stamp = account.SecurityStamp;
        await new BeginSession(db, Sample.Clock()).RunAsync(account.Id, stamp!, default, null, Ct);

        await ChangePassword.RunAsync(new() { Current = "Old-Harbour-1", New = "New-Harbour-2", Repeated = "New-Harbour-2" }, Actor, Ct);

        var changed = Assert.Single(await db.AllAsync<Account>());
        Assert.Equal(PasswordVerificationResult.Success, hasher.VerifyHashedPassword(changed, changed.PasswordHash!, "New-Harbour-2"));
        Assert.NotEqual(stamp, changed.SecurityStamp);
        Assert.Empty(await db.AllAsync<Session>());
        Assert.False(changed.MustChangePassword);
        Assert.Equal("Audit.PasswordChanged", Assert.Single(await db.AllAsync<AuditEntry>()).Deed);
    }

    [Theory]
    [InlineData("Old-Harbour-1", "Old-Harbour-1", "Old-Harbour-1", "Access.PasswordUnchanged")]
    [InlineData("Old-Harbour-1", "New-Harbour-2", "New-Harbour-3", "Access.PasswordsDiffer")]
    [InlineData("Old-Harbour-1", "password1", "password1", "Access.PasswordCommon")]
    public async Task A_broken_rule_changes_nothing(string current, string @new, string repeated, string code)
    {
        await StoreAsync();

        var broken = await Assert.ThrowsAsync<RuleException>(() =>
            ChangePassword.RunAsync(new() { Current = current, New = @new, Repeated = repeated }, Actor, Ct));

        Assert.Equal(code, Assert.Single(broken.Broken).Code);
        Assert.True(Assert.Single(await db.AllAsync<Account>()).MustChangePassword);
        Assert.Empty(await db.AllAsync<AuditEntry>());
    }

    public ValueTask DisposeAsync() => db.DisposeAsync();

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    private Task StoreAsync()
    {
        account.PasswordHash = hasher.HashPassword(account, "Old-Harbour-1");
        account.MustChangePassword = true;
        return db.StoreAsync(account);
    }
}
