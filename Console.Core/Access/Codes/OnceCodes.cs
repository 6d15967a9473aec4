using Microsoft.AspNetCore.Identity;

namespace GovConsole.Access.Codes;

/// <summary>How Identity asks for the code of an authenticator app: asking uses it up.</summary>
internal sealed class OnceCodes(UseCode use) : IUserTwoFactorTokenProvider<Account>
{
    public async Task<bool> CanGenerateTwoFactorTokenAsync(UserManager<Account> manager, Account user) =>
        await manager.GetAuthenticatorKeyAsync(user) is { Length: > 0 };

    public async Task<bool> ValidateAsync(string purpose, string token, UserManager<Account> manager, Account user) =>
        await manager.GetAuthenticatorKeyAsync(user) is { Length: > 0 } key && await use.RunAsync(user.Id, key, token, CancellationToken.None);

    // The app makes them.
    public Task<string> GenerateAsync(string purpose, UserManager<Account> manager, Account user) => Task.FromResult("");
}
