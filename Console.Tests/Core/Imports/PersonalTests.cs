using GovConsole.Imports;

namespace GovConsole.Tests.Core.Imports;

public sealed class PersonalTests
{
    [Theory]
    [InlineData("13800000000", true)]
    [InlineData("138 0000 0000", true)]
    [InlineData("110105194912310021", true)]
    [InlineData("110105194912310", true)]
    [InlineData("户主身份证号110105194912310021，材料已交齐", true)]
    [InlineData("20180305", false)]
    [InlineData("2018年3月5日", false)]
    [InlineData("生育登记", false)]
    [InlineData("", false)]
    public void What_may_be_a_persons_number_is_never_shown_whole(string cell, bool masked)
    {
        Assert.Equal(masked, Personal.Masked(cell) != cell);
        Assert.Equal(masked, Personal.Masked(cell).Contains('*', StringComparison.Ordinal));
    }
}
