using ClosedXML.Excel;
using GovConsole.Reports.Sheets;

namespace GovConsole.Tests.Core.Reports.Sheets;

public sealed class WorkbookTests
{
    [Fact]
    public void A_row_is_as_high_as_its_longest_text_keeps_its_lines_and_ends_where_a_spreadsheet_ends()
    {
        var lines = $"第一行{Environment.NewLine}第二行";
        var table = new SheetTable("台账", ["一句话"], [new("序号", SheetColumn.Whole), new("内容")], [[1, "短"], [2, lines], [3, new string('长', 5_000)]]);
        using var file = new MemoryStream();
        new Workbook("台账", "Console", "宋体", "", "", [table]).Write(file);

        using var book = new XLWorkbook(file);
        var rows = book.Worksheet(1).RowsUsed().TakeLast(3).ToList();
        Assert.Equal("第一行\n第二行", rows[1].Cell(2).GetString());
        Assert.Equal((28d, 409d), (rows[1].Height, rows[2].Height));
        Assert.InRange(rows[0].Height, 10, 20);
    }
}
