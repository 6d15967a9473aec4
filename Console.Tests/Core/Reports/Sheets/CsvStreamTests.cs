using GovConsole.Reports.Sheets;

namespace GovConsole.Tests.Core.Reports.Sheets;

public sealed class CsvStreamTests
{
    [Theory]
    [InlineData("", "")]
    [InlineData("符小妹", "符小妹")]
    [InlineData("00123", "00123")]
    [InlineData("a,b", "\"a,b\"")]
    [InlineData("说\"好\"", "\"说\"\"好\"\"\"")]
    [InlineData("两\n行", "\"两\n行\"")]
    [InlineData("a;=1+1", "\"a;=1+1\"")]
    [InlineData(" 前", "\" 前\"")]
    [InlineData("=1+1", "'=1+1")]
    [InlineData("+86", "'+86")]
    [InlineData("-1", "'-1")]
    [InlineData("@SUM(A1)", "'@SUM(A1)")]
    [InlineData("\t=1", "\"'\t=1\"")]
    [InlineData("\r=1", "\"'\r=1\"")]
    [InlineData("  =1", "'  =1")]
    [InlineData("＝1", "'＝1")]
    [InlineData("a=1", "a=1")]
    public void A_text_stays_the_text_that_it_is(string text, string field) => Assert.Equal(field, CsvStream.Field(text));

    [Fact]
    public void Values_are_written_alike_everywhere()
    {
        Assert.Equal("-5", CsvStream.Field(-5));
        Assert.Equal("1234.5", CsvStream.Field(1234.5m));
        Assert.Equal("2026-03-09", CsvStream.Field(new DateOnly(2026, 3, 9)));
        Assert.Equal("2026-03-09 10:05", CsvStream.Field(new DateTime(2026, 3, 9, 10, 5, 59)));
        Assert.Equal("", CsvStream.Field(null));
    }
}
