using GovConsole.Kernel;
using GovConsole.Tables;
using GovConsole.Tests.Support;

namespace GovConsole.Tests.Core.Tables;

/// <summary>Every workbook of the corpus gives its rows or says what is wrong with it.</summary>
public sealed class CorpusTests
{
    [Fact]
    public void Days_of_the_1904_system_are_the_days_that_were_meant()
    {
        var rows = Rows("date-1904.xlsx");

        Assert.Equal(new DateTime(2017, 10, 27, 21, 0, 0), rows[1][0].Moment);
        Assert.Equal(["Date:", "2017-10-27 21:00:00", "should be 27 October 2017 21:00"], rows.Select(row => row[0].Text));
    }

    [Fact]
    public void What_is_merged_downwards_stands_in_every_row()
    {
        var rows = Rows("vertical-merges.xlsx");

        Assert.Equal(["Department", "HR", "HR", "HR", "IT", "IT", "IT"], rows.Select(row => row[0].Text));
        Assert.Equal([false, false, true, true, false, true, true], rows.Select(row => row[0].Covered));
    }

    [Fact]
    public void A_header_on_the_second_row_keeps_its_row_number()
    {
        var rows = Rows("header-on-row-2.xlsx");

        Assert.Equal([2, 3, 4], rows.Select(row => row.Number));
        Assert.Equal([("Key", "Value"), ("Key1", "Value1"), ("Key2", "Value2")], rows.Select(row => (row[0].Text, row[1].Text)));
    }

    [Fact]
    public void Two_sheets_of_a_plain_table_are_read_each_with_texts_days_and_numbers()
    {
        using var file = TableFile.Open(Corpus.Open("plain-chinese-table.xlsx"));

        Assert.Equal(["Sheet1", "Sheet2"], file.Sheets.Select(sheet => sheet.Name));
        Assert.All(file.Sheets, sheet => Assert.Equal(11, file.Rows(sheet).Count()));
        var first = file.Rows(file.Sheets[0]).ElementAt(1);
        Assert.Equal(("字符串0", new DateTime(2020, 1, 1, 1, 1, 1), 1d), (first[0].Text, first[1].Moment, first[2].Number));
        Assert.Equal("表2字符串9", file.Rows(file.Sheets[1]).Last()[0].Text);
    }

    [Fact]
    public void Fifty_six_columns_are_read_to_the_last()
    {
        var header = Rows("guangdong-template-56-columns.xlsx")[0];

        Assert.Equal(56, header.Cells.Count);
        Assert.Equal("libNum", header[0].Text);
        Assert.False(header[55].IsEmpty);
    }

    [Fact]
    public void What_unpacks_to_sixty_megabytes_is_read_to_the_end_with_its_formulas_marked()
    {
        using var file = TableFile.Open(Corpus.Open("unpacks-69-times.xlsx"));

        Assert.Equal([9999, 26, 17619], file.Sheets.Select(sheet => file.Rows(sheet).Count()));
        var second = file.Rows(file.Sheets[0]).ElementAt(1);
        Assert.Equal(("aa", true), (second[0].Text, second[0].Computed));
    }

    [Theory]
    [InlineData("has-password.xlsx", "Table.Encrypted")]
    [InlineData("xml-bomb.xlsx", "Table.XmlTricks")]
    public void What_must_not_be_read_is_refused_by_name(string name, string code)
    {
        var refused = Assert.Throws<RuleException>(() => Rows(name));

        Assert.Equal(code, Assert.Single(refused.Broken).Code);
    }

    [Theory]
    [InlineData("utf8-bom.csv", 11, "姓名")]
    [InlineData("gb2312-no-bom.csv", 2, "栏位1")]
    public void Text_is_read_in_the_encoding_it_was_written_in(string name, int count, string first)
    {
        var rows = Rows(name);

        Assert.Equal(count, rows.Count);
        Assert.Equal(first, rows[0][0].Text);
    }

    private static List<TableRow> Rows(string name)
    {
        using var file = TableFile.Open(Corpus.Open(name));
        return [.. file.Rows(file.Sheets[0])];
    }
}
