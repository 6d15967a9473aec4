using GovConsole.AgentPoints;
using GovConsole.Kernel;

namespace GovConsole.Tests.Core.AgentPoints;

public sealed class ServiceTests
{
    private static readonly Service Paused = new(
    [
        new(PointStatus.Preparing, new(2026, 1, 5)), new(PointStatus.Operating, new(2026, 1, 20)), new(PointStatus.Suspended, new(2026, 3, 10)), new(PointStatus.Operating, new(2026, 3, 11)),
    ]);

    [Theory]
    [InlineData(1, 4, null)]
    [InlineData(1, 5, PointStatus.Preparing)]
    [InlineData(1, 20, PointStatus.Operating)]
    [InlineData(3, 9, PointStatus.Operating)]
    [InlineData(3, 10, PointStatus.Suspended)]
    [InlineData(3, 11, PointStatus.Operating)]
    public void A_point_stands_on_a_day_as_its_last_line_says(int month, int day, PointStatus? status) => Assert.Equal(status, Paused.At(new(2026, month, day))?.Status);

    [Theory]
    [InlineData(1, false)]
    [InlineData(2, true)]
    [InlineData(3, false)]
    [InlineData(4, true)]
    public void A_pause_of_one_day_interrupts_its_own_month_alone(int month, bool throughout) => Assert.Equal(throughout, Paused.OperatedThroughout(Period.Month(new(2026, month, 1))));

    [Fact]
    public void A_point_that_nobody_opened_never_operated() => Assert.False(Service.None.OperatedOn(new(2026, 1, 1)));
}
