using GovConsole.AgentPoints;
using GovConsole.Boards;
using GovConsole.Tests.Support;

namespace GovConsole.Tests.Core.Boards;

public sealed class WorseTests
{
    [Theory]
    [InlineData(20, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, Standing.Good)]
    [InlineData(10, 1, 0, 0, 0, 1, 0, 0, 0, 0, 1.30, Standing.Watch)]
    [InlineData(10, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0.80, Standing.Good)]
    [InlineData(10, 0, 0, 10, 0, 0, 0, 0, 0, 0, 5.00, Standing.Bad)]
    [InlineData(1, 0, 0, 0, 1, 0, 0, 0, 0, 0, 4.00, Standing.Watch)]
    [InlineData(1, 1, 0, 0, 0, 1, 0, 0, 0, 0, 13.00, Standing.Bad)]
    [InlineData(3, 0, 0, 0, 0, 0, 1, 0, 0, 0, 1.00, Standing.Watch)]
    [InlineData(3, 0, 0, 0, 0, 0, 0, 1, 1, 0, 0.67, Standing.Good)]
    [InlineData(0, 0, 0, 0, 0, 0, 0, 0, 0, 2, 2.00, Standing.Watch)]
    public void Points_for_what_is_wrong_are_divided_by_the_villages(
        int villages, int uncovered, int agentless, int overdue, int silent, int notFull, int quiet, int open, int lapsing, int unread, decimal score, Standing standing)
    {
        var tally = new Tally(new Dictionary<BoardFigure, int>
        {
            [BoardFigure.Villages] = villages, [BoardFigure.Uncovered] = uncovered, [BoardFigure.Agentless] = agentless, [BoardFigure.Overdue] = overdue,
            [BoardFigure.SilentComputers] = silent, [BoardFigure.NotFull] = notFull, [BoardFigure.Quiet] = quiet, [BoardFigure.OpenRectifications] = open,
            [BoardFigure.Lapsing] = lapsing, [BoardFigure.Unread] = unread,
        });
        Assert.Equal((score, standing), (Worse.Score(tally), Worse.Of(Worse.Score(tally))));
    }

    [Theory]
    [InlineData(PointStatus.Operating, 100, 29, null)]
    [InlineData(PointStatus.Operating, 100, 30, 30)]
    [InlineData(PointStatus.Operating, 100, null, 100)]
    [InlineData(PointStatus.Operating, 29, null, null)]
    [InlineData(PointStatus.Operating, 29, 60, null)]
    [InlineData(PointStatus.Suspended, 100, 60, null)]
    [InlineData(PointStatus.Preparing, 100, null, null)]
    public void A_point_is_quiet_thirty_days_after_its_last_sign(PointStatus status, int statusDays, int? caseDays, int? quietDays) => Assert.Equal(
        quietDays is { } since ? Sample.Monday.AddDays(-since) : null,
        Quiet.Since(status, Sample.Monday.AddDays(-statusDays), caseDays is { } days ? Sample.Monday.AddDays(-days) : null, Sample.Monday));
}
