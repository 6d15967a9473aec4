using GovConsole.Web.Screens;

namespace GovConsole.Tests.Web.Screens;

public sealed class ScreenAddressTests
{
    [Theory]
    [InlineData(null, null, null, null, "/screen")]
    [InlineData("469007", "Places,overview", "30", "true", "/screen?unit=469007&scenes=Places%2COverview&every=30&below=true")]
    [InlineData("", "Nowhere,Pace,Pace", "0", "false", "/screen?scenes=Pace&every=0")]
    [InlineData(null, ",", "1", "perhaps", "/screen?every=5")]
    [InlineData(null, null, "999999999", null, "/screen?every=3600")]
    [InlineData(null, null, "-3", null, "/screen")]
    public void What_an_address_says_is_read_and_written_again(string? unit, string? scenes, string? every, string? below, string address) =>
        Assert.Equal(address, ScreenAddress.Read(unit, null, scenes, every, below).ToString());
}
