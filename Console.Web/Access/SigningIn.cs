using GovConsole.Access;
using GovConsole.Access.Codes;
using GovConsole.Access.Passwords;
using GovConsole.Access.Sessions;
using GovConsole.Kernel;
using Microsoft.AspNetCore.Identity;

namespace GovConsole.Web.Access;

/// <summary>
/// Name and password, then the code where a second factor is set up. Whatever is wrong, the answer is the same and takes as long:
/// nobody learns which accounts exist, are disabled or locked.
/// </summary>
public sealed class SigningIn(
    Accounts accounts, UserManager<Account> users, IPasswordHasher<Account> hasher,
    FindActor findActor, RecordSession record, TimeProvider clock)
{
    private static readonly Account Nobody = new();
    private static string? nobodysHash;

    /// <returns>Whether the code is still to come.</returns>
    /// <exception cref="RuleException"><c>Access.SignInFailed</c></exception>
    public async Task<bool> WithPasswordAsync(string userName, string password, string? address, CancellationToken ct)
    {
        var account = await users.FindByNameAsync(userName.Trim());
        if (account is null || account.Disabled || account.IsLocked(clock.GetUtcNow()) || await findActor.RunAsync(account.Id, null, ct) is null)
        {
            hasher.VerifyHashedPassword(Nobody, nobodysHash ??= hasher.HashPassword(Nobody, "nobody"), password);
            return await FailAsync(userName, address, ct);
        }

        var result = await accounts.PasswordSignInAsync(account, password, isPersistent: false, lockoutOnFailure: true);
        if (result.RequiresTwoFactor) return true;
        if (!result.Succeeded) return await FailAsync(userName, address, ct);

        await SucceedAsync(account, address, ct);
        return false;
    }

    /// <exception cref="RuleException"><c>Access.CodeWrong</c>, or <c>Access.SignInFailed</c> when the password came too long ago.</exception>
    public async Task WithCodeAsync(string code, string? address, CancellationToken ct)
    {
        var account = await accounts.GetTwoFactorAuthenticationUserAsync() ?? throw new RuleException("Access.SignInFailed");

        if (!await SignInWithCodeAsync(account, SecondFactor.Tidy(code)))
        {
            await record.FailedAsync(account.UserName!, address, ct);
            throw new RuleException("Access.CodeWrong", "Code");
        }

        await SucceedAsync(account, address, ct);
    }

    private async Task<bool> SignInWithCodeAsync(Account account, string code)
    {
        if (account.IsLocked(clock.GetUtcNow())) return false;
        if (code.Length == Totp.Digits)
            return (await accounts.TwoFactorAuthenticatorSignInAsync(code, isPersistent: false, rememberClient: false)).Succeeded;
        if ((await accounts.TwoFactorRecoveryCodeSignInAsync(code)).Succeeded) return true;

        // Identity does not count these.
        await users.AccessFailedAsync(account);
        return false;
    }

    private async Task SucceedAsync(Account account, string? address, CancellationToken ct)
    {
        if (await findActor.RunAsync(account.Id, null, ct) is { } actor)
            await record.SignedInAsync(actor with { Address = address }, ct);
    }

    private async Task<bool> FailAsync(string userName, string? address, CancellationToken ct)
    {
        await record.FailedAsync(userName, address, ct);
        throw new RuleException("Access.SignInFailed");
    }
}
