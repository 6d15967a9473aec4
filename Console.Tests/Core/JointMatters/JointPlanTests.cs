using GovConsole.JointMatters;

namespace GovConsole.Tests.Core.JointMatters;

public sealed class JointPlanTests
{
    public static TheoryData<JointPlan.Step[], string, int> Examples => new()
    {
        { [], "", 0 },
        { [new("a", 5, [])], "a 0-5", 5 },
        { [new("a", 5, []), new("b", 3, [])], "a 0-5, b 0-3", 5 },
        { [new("a", 1, []), new("b", 20, ["a"]), new("c", 3, ["a"])], "a 0-1, b 1-21, c 1-4", 21 },
        { [new("c", 2, ["a", "b"]), new("a", 4, []), new("b", 7, [])], "a 0-4, b 0-7, c 7-9", 9 },
        { [new("a", 0, []), new("b", 0, ["a"])], "a 0-0, b 0-0", 0 },
    };

    [Theory, MemberData(nameof(Examples))]
    public void What_waits_begins_when_the_last_before_it_ends(JointPlan.Step[] steps, string spans, int days)
    {
        Assert.Equal(spans, string.Join(", ", JointPlan.Of(steps).OrderBy(span => span.Key).Select(span => $"{span.Key} {span.Value.From}-{span.Value.To}")));
        Assert.Equal(days, JointPlan.Days(steps));
    }

    [Fact]
    public void Steps_that_wait_for_each_other_have_no_plan()
    {
        Assert.Throws<ArgumentException>(() => JointPlan.Of([new("a", 1, ["b"]), new("b", 1, ["a"])]));
        Assert.Throws<ArgumentException>(() => JointPlan.Of([new("a", 1, ["z"])]));
    }
}
