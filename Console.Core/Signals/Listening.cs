using System.Threading.Channels;

namespace GovConsole.Signals;

/// <summary>
/// One who waits for news of a unit. However many signals come, they are answered at most once in <see cref="Apart"/>: the first at once,
/// those of the time after it together, and none is lost while its answer is being prepared.
/// </summary>
public sealed class Listening : IDisposable
{
    public static readonly TimeSpan Apart = TimeSpan.FromSeconds(2);

    private readonly Channel<bool> heard = Channel.CreateBounded<bool>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });
    private readonly string unit;
    private readonly TimeProvider clock;
    private readonly Action<Listening> leave;
    private long? last;

    internal Listening(string unit, TimeProvider clock, Action<Listening> leave) => (this.unit, this.clock, this.leave) = (unit, clock, leave);

    /// <summary>Comes back when there is something new to ask for.</summary>
    public async Task NextAsync(CancellationToken ct)
    {
        if (last is { } at && Apart - clock.GetElapsedTime(at) is { Ticks: > 0 } rest) await Task.Delay(rest, clock, ct);
        await heard.Reader.ReadAsync(ct);
        last = clock.GetTimestamp();
    }

    public void Dispose() => leave(this);

    internal void Hear(Change change)
    {
        if (change.Touches(unit)) heard.Writer.TryWrite(true);
    }
}
