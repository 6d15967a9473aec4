using GovConsole.Signals;
using GovConsole.Tests.Support;

namespace GovConsole.Tests.Core.Signals;

public sealed class ListeningTests
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    private static Change Of(params string[] units) => Change.Of(units.ToHashSet());

    [Theory]
    [InlineData("46", true)]
    [InlineData("469007", true)]
    [InlineData("469002", false)]
    // A code that begins alike is another unit.
    [InlineData("4690", false)]
    public void A_change_touches_the_units_that_it_names(string unit, bool touched)
    {
        var change = Of("46", "469007");

        Assert.Equal(touched, change.Touches(unit));
        Assert.Equal(touched, Change.Read(change.Word).Touches(unit));
        Assert.True(Change.Everything.Touches(unit));
        Assert.True(Change.Read(Change.Everything.Word).Touches(unit));
    }

    [Fact]
    public void What_changes_many_units_is_told_in_one_short_word()
    {
        var codes = Enumerable.Range(0, Change.MostUnits + 1).Select(i => $"469007{i:D6}").ToList();

        Assert.False(Of([.. codes[1..]]).Touches(codes[0]));
        Assert.True(Of([.. codes[1..]]).Word.Length < 1_000);
        Assert.True(Of([.. codes]).Touches("46"));
        Assert.True(Of([.. codes]).Word.Length < 10);
    }

    [Fact]
    public async Task The_first_signal_is_answered_at_once_and_those_that_follow_together_two_seconds_later()
    {
        var clock = Sample.Clock();
        var signals = new FigureSignals(clock);
        using var listening = signals.Listen("46");

        signals.Tell(Of("46"));
        await listening.NextAsync(Ct);
        signals.Tell(Of("46"));
        signals.Tell(Of("46"));
        var next = listening.NextAsync(Ct);
        clock.Advance(Listening.Apart - TimeSpan.FromMilliseconds(1));
        Assert.False(next.IsCompleted);
        clock.Advance(TimeSpan.FromMilliseconds(1));
        await next;

        var third = listening.NextAsync(Ct);
        clock.Advance(TimeSpan.FromHours(1));
        Assert.False(third.IsCompleted);
        signals.Tell(Of("46"));
        await third;
    }

    [Fact]
    public async Task A_signal_that_comes_while_the_answer_is_prepared_is_not_lost()
    {
        var clock = Sample.Clock();
        var signals = new FigureSignals(clock);
        using var listening = signals.Listen("46");
        signals.Tell(Of("46"));
        await listening.NextAsync(Ct);

        signals.Tell(Of("46"));
        clock.Advance(TimeSpan.FromMinutes(1));

        await listening.NextAsync(Ct);
    }

    [Fact]
    public async Task Who_listens_for_one_unit_hears_nothing_of_another_nor_after_leaving()
    {
        var signals = new FigureSignals(Sample.Clock());
        using var listening = signals.Listen("469007");
        var next = listening.NextAsync(Ct);

        signals.Tell(Of("46", "469002"));
        Assert.False(next.IsCompleted);
        signals.Tell(Of("46", "469007"));
        await next;

        var gone = signals.Listen("469007");
        var never = gone.NextAsync(Ct);
        gone.Dispose();
        signals.Tell(Change.Everything);
        Assert.False(never.IsCompleted);
    }

    [Fact]
    public async Task A_lost_line_is_told_and_so_is_its_return()
    {
        var clock = Sample.Clock();
        var signals = new FigureSignals(clock);
        using var listening = signals.Listen("469007");

        signals.Lose();
        await listening.NextAsync(Ct);
        Assert.False(signals.Hears);

        signals.Find();
        clock.Advance(Listening.Apart);
        await listening.NextAsync(Ct);
        Assert.True(signals.Hears);
    }

    [Theory]
    [InlineData(0, 1)]
    [InlineData(1, 2)]
    [InlineData(4, 16)]
    [InlineData(5, 30)]
    [InlineData(100_000, 30)]
    public void After_tries_in_vain_one_waits_longer_but_never_long(int tries, int seconds) =>
        Assert.Equal(TimeSpan.FromSeconds(seconds), HearFigures.PauseAfter(tries));
}
