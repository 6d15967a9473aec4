using GovConsole.Access.Sessions;
using Microsoft.AspNetCore.Components.Server.Circuits;

namespace GovConsole.Web.Access.Sessions;

/// <summary>When somebody last did something in this circuit, and in which post. Keep-alive messages do not count.</summary>
public sealed class CircuitActivity(TimeProvider clock) : CircuitHandler
{
    private readonly DateTimeOffset began = clock.GetUtcNow();
    private DateTimeOffset last = clock.GetUtcNow();

    /// <summary>The post in which the pages of this circuit are shown.</summary>
    public Guid? GrantId { get; set; }

    /// <summary>
    /// A screen on a wall is looked at and never touched. While it is shown, the time without use does not count; the longest time of a session does, unless the session was hung there for good.
    /// </summary>
    public bool OnWall { get; set; }

    /// <summary>Whether the pages may go on: somebody is there, and the post in which they are shown is still held.</summary>
    public bool MayGoOn(FindSession.Session? session) =>
        session is { Actor.GrantId: var post } && (GrantId ?? post) == post && (session.IsOnWall ? OnWall : !IsOver);

    private bool IsOver => (!OnWall && clock.GetUtcNow() - last > Session.Idle) || clock.GetUtcNow() - began > Session.Longest;

    public override Func<CircuitInboundActivityContext, Task> CreateInboundActivityHandler(
        Func<CircuitInboundActivityContext, Task> next) => context =>
    {
        last = clock.GetUtcNow();
        return next(context);
    };
}
