namespace GovConsole.Tests.Support;

/// <summary>A clock that runs as any other, but from the sample's Monday: a journey works in any year, calendar or not.</summary>
public sealed class RunningClock(TimeSpan sooner = default) : TimeProvider
{
    private readonly TimeSpan behind = System.GetUtcNow() - new DateTimeOffset(Sample.Now, TimeSpan.Zero) + sooner;

    public override DateTimeOffset GetUtcNow() => System.GetUtcNow() - behind;
}
