using System.Collections.Concurrent;

namespace GovConsole.Signals;

/// <summary>
/// Where whoever shows figures hears, in this process, that they have changed. What other nodes change comes in through <see cref="HearFigures"/>.
/// A signal says that there is something new to ask for, never what.
/// </summary>
public sealed class FigureSignals(TimeProvider clock)
{
    private readonly ConcurrentDictionary<Listening, bool> listeners = [];
    private volatile bool deaf;

    /// <summary>False while other nodes cannot be heard: what is shown may be behind.</summary>
    public bool Hears => !deaf;

    /// <summary>Hears of the figures of a unit and of everything below it, until it is disposed.</summary>
    public Listening Listen(string unit)
    {
        var listening = new Listening(unit, clock, gone => listeners.TryRemove(gone, out _));
        listeners[listening] = true;
        return listening;
    }

    public void Tell(Change change)
    {
        foreach (var listening in listeners.Keys) listening.Hear(change);
    }

    /// <summary>Other nodes cannot be heard any more; whoever shows figures says so.</summary>
    public void Lose()
    {
        deaf = true;
        Tell(Change.Everything);
    }

    /// <summary>Other nodes are heard again. What they told meanwhile is not told again, so anything may have changed.</summary>
    public void Find()
    {
        deaf = false;
        Tell(Change.Everything);
    }
}
