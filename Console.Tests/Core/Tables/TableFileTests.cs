using System.Text;
using GovConsole.Tables;
using GovConsole.Tests.Support;

namespace GovConsole.Tests.Core.Tables;

public sealed class TableFileTests
{
    [Fact]
    public void Cells_say_what_they_hold()
    {
        var row = Read("""
            <row r="3"><c r="A3" t="inlineStr"><is><r><t>符</t></r><r><t>小妹_x000D_</t></r><rPh><t>ふ</t></rPh></is></c><c r="C3"><v>13800000000</v></c>
            <c r="D3"><v>4.6900719900101101E+17</v></c><c r="E3" t="b"><v>1</v></c><c r="F3" t="e"><v>#N/A</v></c><c r="G3" t="d"><v>2018-03-05</v></c><c r="H3"><f>A1</f><v>7</v></c></row>
            """).Single();

        Assert.Equal(3, row.Number);
        Assert.Equal(["符小妹\r", "", "13800000000", "469007199001011000", "TRUE", "#N/A", "2018-03-05", "7"], row.Cells.Select(cell => cell.Text));
        Assert.Equal(
            [CellKind.Text, CellKind.Empty, CellKind.Number, CellKind.Number, CellKind.Truth, CellKind.Fault, CellKind.Date, CellKind.Number],
            row.Cells.Select(cell => cell.Kind));
        Assert.True(row[7].Computed);
    }

    [Fact]
    public void Cells_without_a_place_stand_behind_each_other_also_behind_empty_ones()
    {
        var row = Read("""<row><c t="str"><v>a</v></c><c/><c t="str"><v>c</v></c><c r="F1" t="str"><v>f</v></c><c s="0"/><c t="str"><v>h</v></c></row>""").Single();

        Assert.Equal(["a", "", "c", "", "", "f", "", "h"], row.Cells.Select(cell => cell.Text));
    }

    [Fact]
    public void A_merged_title_does_not_make_its_row_a_row_of_data()
    {
        var rows = Read("""<row r="1"><c r="A1" t="str"><v>办件台账</v></c></row><row r="2"><c r="A2" t="str"><v>a</v></c><c r="B2" t="str"><v>b</v></c></row>""",
            """<mergeCells><mergeCell ref="A1:Z1"/></mergeCells>""");

        Assert.Single(rows[0].Cells);
        Assert.Equal(2, rows[1].Cells.Count);
    }

    [Theory]
    [InlineData("a,b\r\n1,\"x\ny\"\r\n")]
    [InlineData("a\tb\n1\t\"x\ny\"")]
    [InlineData("a;b\n1;\"x\ny\"\n")]
    public void Separators_are_found_and_a_cell_may_hold_lines(string text)
    {
        var rows = Csv(text, Encoding.UTF8);

        Assert.Equal(["a", "b"], rows[0].Cells.Select(cell => cell.Text));
        Assert.Equal(["1", "x\ny"], rows[1].Cells.Select(cell => cell.Text));
    }

    [Theory]
    [InlineData("utf-8")]
    [InlineData("gb18030")]
    [InlineData("utf-16")]
    public void Rare_characters_survive_in_every_encoding(string name)
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

        Assert.Equal("符𠮷㛃䶮", Csv("姓名,年\n符𠮷㛃䶮,1\n", Encoding.GetEncoding(name))[1][0].Text);
    }

    [Fact]
    public void What_our_exports_guard_against_formulas_comes_back_as_it_was() =>
        Assert.Equal(["=1+1", "+86", "'plain"], Csv("'=1+1,'+86,'plain\n", Encoding.UTF8)[0].Cells.Select(cell => cell.Text));

    [Theory]
    [InlineData(0, "A")]
    [InlineData(25, "Z")]
    [InlineData(26, "AA")]
    [InlineData(701, "ZZ")]
    [InlineData(702, "AAA")]
    public void Columns_have_letters(int column, string letters) => Assert.Equal(letters, TableRow.Letters(column));

    private static List<TableRow> Read(string rows, string after = "")
    {
        using var file = TableFile.Open(new RawWorkbook(rows, after: after).Packed());
        return [.. file.Rows(file.Sheets[0])];
    }

    private static List<TableRow> Csv(string text, Encoding encoding)
    {
        using var file = TableFile.Open(new MemoryStream([.. encoding.GetPreamble(), .. encoding.GetBytes(text)]));
        return [.. file.Rows(file.Sheets[0])];
    }
}
