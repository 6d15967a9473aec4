using System.Security.Claims;
using GovConsole.Access;

namespace GovConsole.Web.Access;

/// <summary>What the session cookie says, and what it stands for now.</summary>
internal static class SessionClaims
{
    public const string Post = "post";
    private const string Stamp = "AspNet.Identity.SecurityStamp";

    public static async Task<FindSession.Session?> RunAsync(this FindSession find, ClaimsPrincipal user, string? address, CancellationToken ct)
    {
        if (!Guid.TryParse(user.FindFirstValue(ClaimTypes.NameIdentifier), out var account)) return null;
        if (user.FindFirstValue(Stamp) is not { } stamp) return null;
        var post = Guid.TryParse(user.FindFirstValue(Post), out var id) ? id : (Guid?)null;

        return await find.RunAsync(account, stamp, post, ct) is { } session
            ? session with { Actor = session.Actor with { Address = address } }
            : null;
    }

    public static string? Address(this HttpContext context) => context.Connection.RemoteIpAddress?.MapToIPv4().ToString();
}
