using GovConsole.Web.Shared;
using Microsoft.Extensions.Time.Testing;

namespace GovConsole.Tests.Web.Shared;

public sealed class GlimpseTests
{
    private readonly FakeTimeProvider clock = new();
    private int drawn;

    [Fact]
    public void A_number_is_seen_for_a_minute_from_the_last_asking()
    {
        using var glimpse = Begin();
        glimpse.Show("13800000000");
        clock.Advance(TimeSpan.FromSeconds(40));
        glimpse.Show("13900000000");
        clock.Advance(TimeSpan.FromSeconds(59));
        Assert.Equal(("13900000000", 0), (glimpse.Seen, drawn));

        clock.Advance(TimeSpan.FromSeconds(1));

        Assert.Equal((null, 1), (glimpse.Seen, drawn));
    }

    [Fact]
    public void Whoever_has_left_is_shown_nothing()
    {
        var glimpse = Begin();
        glimpse.Dispose();

        glimpse.Show("13800000000");

        Assert.Null(glimpse.Seen);
        clock.Advance(TimeSpan.FromMinutes(2));
        Assert.Equal(0, drawn);
    }

    private Glimpse<string> Begin() => new(clock, hide =>
    {
        hide();
        drawn++;
        return Task.CompletedTask;
    });
}
