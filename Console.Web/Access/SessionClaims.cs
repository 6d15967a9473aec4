using System.Net;
using System.Net.Sockets;
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

    public static string? Address(this HttpContext context) => Plain(context.Connection.RemoteIpAddress)?.ToString();

    /// <summary>Whose tries are counted together: an IPv4 address, or the network of an IPv6 one, within which a household takes any it likes.</summary>
    public static string Network(this HttpContext context) => Plain(context.Connection.RemoteIpAddress) switch
    {
        null => "",
        { AddressFamily: AddressFamily.InterNetworkV6 } address => Convert.ToHexString(address.GetAddressBytes(), 0, 8),
        var address => address.ToString(),
    };

    private static IPAddress? Plain(IPAddress? address) => address is { IsIPv4MappedToIPv6: true } ? address.MapToIPv4() : address;
}
