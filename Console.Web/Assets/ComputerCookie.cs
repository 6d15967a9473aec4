using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;

namespace GovConsole.Web.Assets;

/// <summary>
/// What a bound browser keeps: which computer it stands on and by which binding, sealed, out of reach of scripts, sent to this site alone.
/// It says nothing of whoever sits there, and lets nobody in.
/// </summary>
internal sealed class ComputerCookie(IDataProtectionProvider protection)
{
    public const string Name = "console-computer";
    private static readonly TimeSpan Longest = TimeSpan.FromDays(365);

    private readonly IDataProtector protector = protection.CreateProtector("Console.Assets.Computer");

    public void Write(HttpContext context, Guid asset, Guid binding) =>
        context.Response.Cookies.Append(Name, protector.Protect($"{asset:n}{binding:n}"), Options(context, Longest));

    public static void Delete(HttpContext context) => context.Response.Cookies.Delete(Name, Options(context, null));

    /// <returns>Nothing for a browser that was never bound, or whose cookie somebody made up.</returns>
    public (Guid Asset, Guid Binding)? Read(HttpContext context)
    {
        if (context.Request.Cookies[Name] is not { Length: > 0 } cookie) return null;
        try
        {
            return protector.Unprotect(cookie) is { Length: 64 } told ? (Guid.ParseExact(told[..32], "n"), Guid.ParseExact(told[32..], "n")) : null;
        }
        catch (CryptographicException)
        {
            return null;
        }
    }

    private static CookieOptions Options(HttpContext context, TimeSpan? age) =>
        new() { MaxAge = age, HttpOnly = true, SameSite = SameSiteMode.Strict, Secure = context.Request.IsHttps, IsEssential = true };
}
