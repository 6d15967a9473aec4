using CsCheck;
using GovConsole.Workdays.Limits;
using static GovConsole.Tests.Core.Workdays.Days;

namespace GovConsole.Tests.Core.Workdays.Limits;

public sealed class PauseTests
{
    internal static readonly Gen<Pause[]> Some =
        Gen.Select(Gen.Int[0, 200], Gen.Int[-3, 30], Gen.Int[0, 19]).Select((from, days, odd) => new Pause(
            On("2018-01-01").AddDays(from),
            odd == 0 ? null : On("2018-01-01").AddDays(from + days))).Array[0, 6];

    [Fact]
    public void The_union_leaves_out_the_same_days() => Some.Sample(pauses =>
    {
        var union = Pause.Union(pauses);

        for (var i = -5; i < 400; i++)
        {
            var day = On("2018-01-01").AddDays(i);
            Assert.Equal(pauses.Any(pause => pause.LeavesOut(day)), union.Any(pause => pause.LeavesOut(day)));
        }
    });

    [Fact]
    public void Pauses_of_a_union_lie_apart_and_in_order() => Some.Sample(pauses =>
    {
        var union = Pause.Union(pauses);

        Assert.All(union.Zip(union.Skip(1)), pair => Assert.True(pair.First.ResumedOn < pair.Second.StoppedOn));
    });
}
