using GovConsole.Reports.Pdf.Charts;

namespace GovConsole.Tests.Core.Reports.Pdf.Charts;

public sealed class ScaleTests
{
    public static TheoryData<double[], double[]> Bars => new()
    {
        { [12034, 45], [0, 5000, 10000, 15000] },
        { [3, 1], [0, 1, 2, 3] },
        { [0, 0], [0, 1] },
        { [], [0, 1] },
        { [-10, 30], [-10, 0, 10, 20, 30] },
        { [0.5, 0.25], [0, 0.2, 0.4, 0.6] },
    };

    [Theory, MemberData(nameof(Bars))]
    public void Bars_start_at_zero_and_step_roundly(double[] values, double[] ticks) =>
        Assert.Equal(ticks, Scale.FromZero(values).Ticks.Select(tick => Math.Round(tick, 6)));

    [Fact]
    public void Lines_of_close_values_use_the_whole_height()
    {
        var scale = Scale.Around([95.5, 99.5]);
        Assert.Equal((95, 100), (scale.Low, scale.High));
    }

    [Fact]
    public void Lines_of_wide_values_start_at_zero() => Assert.Equal(0, Scale.Around([10, 99]).Low);
}
