using System.Linq.Expressions;

namespace GovConsole.Access.Sessions;

/// <summary>
/// One sign-in on one device. It stands as long as its row does: until somebody ends it, until the account's stamp is another one (a changed
/// password, a second factor turned on or off, a disabled account), and twelve hours at most; on a wall, where it shows the big screen alone, thirty days.
/// </summary>
public sealed class Session
{
    public const int AddressMaxLength = 64;

    /// <summary>Without use a session ends after this time.</summary>
    public static readonly TimeSpan Idle = TimeSpan.FromMinutes(30);
    /// <summary>However much it is used, a session ends after this time.</summary>
    public static readonly TimeSpan Longest = TimeSpan.FromHours(12);
    /// <summary>On a wall it is looked at for so long.</summary>
    public static readonly TimeSpan OnWall = TimeSpan.FromDays(30);
    /// <summary>How late it may be written down that a session was used.</summary>
    public static readonly TimeSpan SeenWithin = TimeSpan.FromMinutes(2);

    public Guid Id { get; private init; } = Guid.CreateVersion7();
    public required Guid AccountId { get; init; }
    /// <summary>The account's stamp when it signed in.</summary>
    public required string Stamp { get; init; }
    public required DateTime BeganAt { get; init; }
    public required DateTime SeenAt { get; init; }
    public required Browser Browser { get; init; }
    public required Machine Machine { get; init; }
    public string? Address { get; init; }
    /// <summary>Until when it hangs on a wall; null for one in which somebody works.</summary>
    public DateTime? WallUntil { get; init; }

    /// <summary>Has not become too old.</summary>
    public static Expression<Func<Session, bool>> IsYoung(DateTime now)
    {
        var oldest = now - Longest;
        return session => session.WallUntil == null ? session.BeganAt > oldest : session.WallUntil > now;
    }
}
