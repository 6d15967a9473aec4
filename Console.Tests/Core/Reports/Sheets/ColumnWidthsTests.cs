using GovConsole.Reports.Sheets;

namespace GovConsole.Tests.Core.Reports.Sheets;

public sealed class ColumnWidthsTests
{
    [Theory]
    [InlineData("", 0)]
    [InlineData("469007-2026", 11)]
    [InlineData("东方市", 6)]
    [InlineData("（盖章）", 8)]
    [InlineData("𠀀a", 3)]
    public void A_Chinese_character_is_as_wide_as_two_digits(string text, int units) => Assert.Equal(units, ColumnWidths.Units(text));

    [Theory]
    [InlineData("", 10, 1)]
    [InlineData("12345678", 10, 1)]
    [InlineData("123456789", 10, 2)]
    [InlineData("东方市八所镇", 10, 2)]
    [InlineData("一行\n又一行", 30, 2)]
    public void A_text_takes_as_many_lines_as_it_is_broken_into(string text, double width, int lines) => Assert.Equal(lines, ColumnWidths.Lines(text, width));

    [Fact]
    public void A_column_is_as_wide_as_its_widest_text_within_limits()
    {
        Assert.Equal(14, ColumnWidths.Of(["a", "东方市八所镇"]));
        Assert.Equal(ColumnWidths.Least, ColumnWidths.Of(["a"]));
        Assert.Equal(ColumnWidths.Least, ColumnWidths.Of([]));
        Assert.Equal(ColumnWidths.Most, ColumnWidths.Of([new('东', 100)]));
    }
}
