using GovConsole.Tables;

namespace GovConsole.Tests.Core.Tables;

public sealed class WrittenDayTests
{
    private static readonly DateTime FifthOfMarch = new(2018, 3, 5);

    [Theory]
    [InlineData("2018.3.5")]
    [InlineData("2018.03.05")]
    [InlineData("2018-3-5")]
    [InlineData("2018/03/05")]
    [InlineData("2018年3月5日")]
    [InlineData(" 2018 年 3 月 5 日 ")]
    [InlineData("20180305")]
    [InlineData("２０１８．３．５")]
    [InlineData("２０１８年３月５日")]
    [InlineData("二〇一八年三月五日")]
    [InlineData("43164")]
    [InlineData("2018-03-05 00:00:00")]
    public void A_day_is_read_as_people_write_it(string written) => Assert.Equal(FifthOfMarch, WrittenDay.Read(written, "Day").Moment);

    [Theory]
    [InlineData("2018年12月25日 16时05分", 16, 5)]
    [InlineData("2018-12-25 16:05", 16, 5)]
    [InlineData("二零一八年十二月二十五日", 0, 0)]
    public void Time_and_tens_are_read_too(string written, int hour, int minute) =>
        Assert.Equal(new DateTime(2018, 12, 25, hour, minute, 0), WrittenDay.Read(written, "Day").Moment);

    [Theory]
    [InlineData("5/3/2018", "Table.DayUnclear")]
    [InlineData("18.3.5", "Table.DayUnclear")]
    [InlineData("2018.2.30", "Table.NoSuchDay")]
    [InlineData("20181345", "Table.NoSuchDay")]
    [InlineData("9999-12-31", "Table.NoSuchDay")]
    [InlineData("昨天", "Table.NotADay")]
    [InlineData("12345678901", "Table.NotADay")]
    public void What_is_no_day_or_two_says_so(string written, string code) => Assert.Equal(code, WrittenDay.Read(written, "Day").Broken?.Code);

    [Fact]
    public void Numbers_of_a_cell_are_days_and_digits_of_a_day_are_no_number()
    {
        Assert.Equal(FifthOfMarch, WrittenDay.Read(Cell.Of(43164d) with { Moment = FifthOfMarch }, "Day").Moment);
        Assert.Equal(FifthOfMarch, WrittenDay.Read(Cell.Of(20180305d), "Day").Moment);
        Assert.Equal((null, null), WrittenDay.Read(Cell.Empty, "Day"));
    }
}
