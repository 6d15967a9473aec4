using GovConsole.Workdays;
using static GovConsole.Tests.Core.Workdays.Days;

namespace GovConsole.Tests.Core.Workdays;

public sealed class SanYueSanTests
{
    [Theory]
    [InlineData("2017-03-30")]
    [InlineData("2018-04-18")]
    [InlineData("2019-04-07")]
    [InlineData("2020-03-26")]
    [InlineData("2021-04-14")]
    [InlineData("2022-04-03")]
    [InlineData("2023-04-22")]
    [InlineData("2024-04-11")]
    [InlineData("2025-03-31")]
    [InlineData("2026-04-19")]
    [InlineData("2027-04-09")]
    [InlineData("2028-03-28")]
    public void The_festival_falls_on_the_third_of_the_third_lunar_month(string day) =>
        Assert.Equal(On(day), SanYueSan.In(On(day).Year));
}
