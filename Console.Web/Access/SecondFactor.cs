using System.Text.Encodings.Web;
using GovConsole.Access;
using GovConsole.Access.Codes;
using GovConsole.Kernel;
using Microsoft.AspNetCore.Identity;
using QRCoder;

namespace GovConsole.Web.Access;

/// <summary>The optional second factor: a code of an authenticator app (RFC 6238), good for one use.</summary>
public sealed class SecondFactor(UserManager<Account> users)
{
    private const int RecoveryCodes = 8;
    private const string KeyProvider = "[AspNetUserStore]";
    private const string KeyName = "AuthenticatorKey";

    public static string Tidy(string? code) => (code ?? "").Replace(" ", "", StringComparison.Ordinal).Trim();

    /// <summary>The key to be confirmed. Kept where Identity looks for it, but without ending the sessions of the account.</summary>
    public async Task<string> KeyAsync(Account account)
    {
        if (await users.GetAuthenticatorKeyAsync(account) is { Length: > 0 } kept) return kept;
        var key = users.GenerateNewAuthenticatorKey();
        await users.SetAuthenticationTokenAsync(account, KeyProvider, KeyName, key);
        return key;
    }

    /// <summary>The key as a picture that an authenticator app can scan.</summary>
    public static string Picture(Account account, string key, string issuer)
    {
        var (name, by) = (UrlEncoder.Default.Encode(account.UserName!), UrlEncoder.Default.Encode(issuer));
        using var code = QRCodeGenerator.GenerateQrCode(
            $"otpauth://totp/{by}:{name}?secret={key}&issuer={by}&digits={Totp.Digits}", QRCodeGenerator.ECCLevel.M);
        using var svg = new SvgQRCode(code);
        return svg.GetGraphic(4, "#000000", "#ffffff", drawQuietZones: true, SvgQRCode.SizingMode.ViewBoxAttribute);
    }

    /// <returns>The recovery codes, shown this once.</returns>
    /// <exception cref="RuleException"><c>Access.CodeWrong</c></exception>
    public async Task<IReadOnlyList<string>> TurnOnAsync(Account account, string code)
    {
        if (!await users.VerifyTwoFactorTokenAsync(account, users.Options.Tokens.AuthenticatorTokenProvider, Tidy(code)))
            throw new RuleException("Access.CodeWrong", "Code");

        await users.SetTwoFactorEnabledAsync(account, true);
        return [.. await users.GenerateNewTwoFactorRecoveryCodesAsync(account, RecoveryCodes) ?? []];
    }

    public async Task TurnOffAsync(Account account)
    {
        await users.SetTwoFactorEnabledAsync(account, false);
        await users.ResetAuthenticatorKeyAsync(account);
        // The codes of another key are others.
        await users.RemoveAuthenticationTokenAsync(account, UseCode.Provider, UseCode.LastStep);
    }
}
