using System.Net;
using System.Net.Sockets;
using System.Security.Claims;
using GovConsole.Access.Sessions;

namespace GovConsole.Web.Access;

/// <summary>What the session cookie says, and what it stands for now.</summary>
internal static class SessionClaims
{
    public const string Post = "post";
    public const string Session = "session";

    public static async Task<FindSession.Session?> RunAsync(this FindSession find, ClaimsPrincipal user, string? address, CancellationToken ct)
    {
        if (user.AccountId() is not { } account || user.Id(Session) is not { } id) return null;

        return await find.RunAsync(id, account, user.Id(Post), ct) is { } session
            ? session with { Actor = session.Actor with { Address = address } }
            : null;
    }

    public static Guid? AccountId(this ClaimsPrincipal user) => user.Id(ClaimTypes.NameIdentifier);

    /// <summary>The stamp that the account bore when its password was found right.</summary>
    public static string? Stamp(this ClaimsPrincipal user) => user.FindFirstValue("AspNet.Identity.SecurityStamp");

    private static Guid? Id(this ClaimsPrincipal user, string claim) => Guid.TryParse(user.FindFirstValue(claim), out var id) ? id : null;

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
