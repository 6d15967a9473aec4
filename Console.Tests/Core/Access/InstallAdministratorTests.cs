using GovConsole.Access;
using GovConsole.Kernel;
using GovConsole.Tests.Support;
using Microsoft.AspNetCore.Identity;

namespace GovConsole.Tests.Core.Access;

public sealed class InstallAdministratorTests : IAsyncDisposable
{
    private readonly TestDb db = new();

    private InstallAdministrator Install => new(db, new PasswordHasher<Account>(), Sample.Clock());

    [Fact]
    public async Task It_is_due_until_there_is_an_account_and_refused_afterwards()
    {
        Assert.True(await Install.IsDueAsync(Ct));
        await Install.RunAsync(Input(), Sample.Province.Path, "10.0.0.1", Ct);
        Assert.False(await Install.IsDueAsync(Ct));

        var broken = await Assert.ThrowsAsync<RuleException>(() =>
            Install.RunAsync(Input() with { UserName = "second" }, Sample.Province.Path, null, Ct));

        Assert.Equal("Access.AlreadyInstalled", Assert.Single(broken.Broken).Code);
        Assert.Single(await db.AllAsync<Account>());
    }

    [Fact]
    public async Task Every_broken_rule_is_named_and_nothing_is_stored()
    {
        var broken = await Assert.ThrowsAsync<RuleException>(() => Install.RunAsync(
            new() { UserName = "1x", DisplayName = " ", Password = "short", Repeated = "other" }, Sample.Province.Path, null, Ct));

        Assert.Equal(
            ["Access.UserNameInvalid", "Access.DisplayNameMissing", "Access.PasswordTooShort", "Access.PasswordsDiffer"],
            broken.Broken.Select(rule => rule.Code));
        Assert.Empty(await db.AllAsync<Account>());
    }

    public ValueTask DisposeAsync() => db.DisposeAsync();

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    private static InstallAdministrator.Input Input() => new()
    {
        UserName = "first", DisplayName = "陈静", Password = "Quiet-Harbour-7", Repeated = "Quiet-Harbour-7",
    };
}
