using GovConsole.Inspections.Plans;

namespace GovConsole.Tests.Core.Inspections;

public sealed class DrawTests
{
    private static readonly Draw.Candidate[] Ten = [.. Enumerable.Range(0, 10).Select(i => new Draw.Candidate($"46900710020{i}", i < 7 ? "469007100" : "469007101"))];

    [Fact]
    public void A_draw_is_the_same_for_ever() => Assert.Equal(
        // Written down once: printf '2026:469007100203' | sha256sum, and so on, sorted.
        Known, Draw.Of("2026", Ten, 3, byTownship: false));

    private static readonly string[] Known = ["469007100201", "469007100203", "469007100205"];

    [Fact]
    public void The_order_of_the_candidates_does_not_matter_and_the_seed_does()
    {
        Assert.Equal(Draw.Of("a", Ten, 5, false), Draw.Of("a", [.. Ten.Reverse()], 5, false));
        Assert.Contains(Enumerable.Range(0, 20), seed => !Draw.Of($"{seed}", Ten, 5, false).SequenceEqual(Draw.Of("a", Ten, 5, false)));
    }

    [Fact]
    public void A_larger_draw_of_the_same_seed_contains_the_smaller() =>
        Assert.Equal(Draw.Of("a", Ten, 3, false), Draw.Of("a", Ten, 6, false).Take(3));

    [Fact]
    public void Every_candidate_is_drawn_about_as_often_as_every_other()
    {
        var times = Enumerable.Range(0, 2_000).SelectMany(seed => Draw.Of($"{seed}", Ten, 3, false)).CountBy(code => code).Select(one => one.Value).ToList();

        Assert.Equal(10, times.Count);
        Assert.All(times, count => Assert.InRange(count, 500, 700));
    }

    public static TheoryData<int[], int, int[]> Examples => new()
    {
        { [7, 3], 4, [3, 1] },
        { [7, 3], 2, [1, 1] },
        { [7, 3], 1, [1, 0] },
        { [5, 5], 3, [2, 1] },
        { [1, 1, 8], 5, [1, 1, 3] },
        { [7, 3], 10, [7, 3] },
        { [1, 1], 2, [1, 1] },
    };

    [Theory, MemberData(nameof(Examples))]
    public void Each_township_has_its_share(int[] sizes, int total, int[] shares) => Assert.Equal(shares, Draw.Shares(sizes, total));

    [Fact]
    public void A_draw_by_township_takes_from_each()
    {
        var drawn = Draw.Of("a", Ten, 2, byTownship: true);

        Assert.Equal(["469007100", "469007101"], drawn.Select(code => Ten.Single(one => one.Code == code).Township));
    }

    [Theory]
    [InlineData(10, 10, 1)]
    [InlineData(5, 10, 1)]
    [InlineData(30, 195, 59)]
    [InlineData(100, 195, 195)]
    public void A_share_is_rounded_up(int percent, int candidates, int size) => Assert.Equal(size, Draw.Share(percent, candidates));
}
