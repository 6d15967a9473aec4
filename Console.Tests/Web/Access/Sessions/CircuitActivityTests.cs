using GovConsole.Access;
using GovConsole.Access.Sessions;
using GovConsole.Tests.Support;
using GovConsole.Web.Access.Sessions;

namespace GovConsole.Tests.Web.Access.Sessions;

public sealed class CircuitActivityTests
{
    private static FindSession.Session In(Guid post) => new(new(Guid.CreateVersion7(), post, "王芳", Role.WindowClerk, Sample.Township.Path), false);

    /// <summary>A session falls back to another post of the same person; what was open in the revoked one must not be read on.</summary>
    [Fact]
    public void Pages_go_on_only_in_the_post_in_which_they_were_opened()
    {
        var (post, other) = (Guid.CreateVersion7(), Guid.CreateVersion7());
        var activity = new CircuitActivity(Sample.Clock());

        Assert.True(activity.MayGoOn(In(post)));
        activity.GrantId = post;
        Assert.True(activity.MayGoOn(In(post)));
        Assert.False(activity.MayGoOn(In(other)));
        Assert.False(activity.MayGoOn(null));
    }

    [Fact]
    public void Pages_end_when_nobody_has_been_there_for_long()
    {
        var (clock, post) = (Sample.Clock(), Guid.CreateVersion7());
        var activity = new CircuitActivity(clock) { GrantId = post };

        clock.Advance(Session.Idle + TimeSpan.FromSeconds(1));

        Assert.False(activity.MayGoOn(In(post)));
    }

    [Fact]
    public void A_screen_on_a_wall_goes_on_untouched_as_long_as_a_session_may_last()
    {
        var (clock, post) = (Sample.Clock(), Guid.CreateVersion7());
        var activity = new CircuitActivity(clock) { GrantId = post, OnWall = true };

        clock.Advance(Session.Longest);
        Assert.True(activity.MayGoOn(In(post)));
        Assert.False(activity.MayGoOn(null));

        clock.Advance(TimeSpan.FromSeconds(1));
        Assert.False(activity.MayGoOn(In(post)));
    }

    [Fact]
    public void A_session_that_was_hung_there_goes_on_for_days_and_on_no_other_page()
    {
        var (clock, post) = (Sample.Clock(), Guid.CreateVersion7());
        var activity = new CircuitActivity(clock) { GrantId = post, OnWall = true };

        clock.Advance(TimeSpan.FromDays(9));

        Assert.True(activity.MayGoOn(In(post) with { IsOnWall = true }));
        Assert.False(activity.MayGoOn(null));
        activity.OnWall = false;
        Assert.False(activity.MayGoOn(In(post) with { IsOnWall = true }));
    }
}
