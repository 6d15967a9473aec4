using ClosedXML.Excel;
using GovConsole.Reports.Sheets;
using MiniExcelLibs;

namespace GovConsole.Tests.Core.Reports.Sheets;

/// <summary>What was written row by row, read back by two other libraries.</summary>
public sealed class SheetStreamTests
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("=1+1", "=1+1")]
    [InlineData("\t=1", "\t=1")]
    [InlineData("<a & \"b\">", "<a & \"b\">")]
    [InlineData("  两\n行 ", "  两\n行 ")]
    [InlineData("王\u0001芳\uFFFE", "王芳")]
    [InlineData("𠀀", "𠀀")]
    [InlineData("2026-03-09", "2026-03-09")]
    public async Task A_text_is_read_as_it_was_written(string written, string read)
    {
        var file = await WriteAsync(SheetStream.MostRows, [written]);

        using var book = new XLWorkbook(file);
        var cell = book.Worksheet(1).Cell("A2");
        Assert.Equal((XLDataType.Text, read), (cell.DataType, cell.GetString()));
        Assert.Equal(read, ((IDictionary<string, object?>)file.Query().Last())["A"]);
    }

    [Fact]
    public async Task Numbers_days_and_moments_are_values_in_their_formats()
    {
        var file = await WriteAsync(SheetStream.MostRows, [12, 2.5m, 3_000_000_000L, new DateOnly(2026, 3, 9), new DateTime(2026, 3, 9, 10, 5, 0), null]);

        using var book = new XLWorkbook(file);
        var row = book.Worksheet(1).Row(2);
        Assert.Equal((12, 2.5, 3e9), (row.Cell(1).GetDouble(), row.Cell(2).GetDouble(), row.Cell(3).GetDouble()));
        Assert.Equal((new DateTime(2026, 3, 9), new DateTime(2026, 3, 9, 10, 5, 0)), (row.Cell(4).GetDateTime(), row.Cell(5).GetDateTime()));
        Assert.Equal((XLDataType.DateTime, "yyyy-mm-dd", "yyyy-mm-dd hh:mm"), (row.Cell(4).DataType, row.Cell(4).Style.NumberFormat.Format, row.Cell(5).Style.NumberFormat.Format));
        Assert.True(row.Cell(6).IsEmpty());
    }

    [Theory]
    [InlineData(0, 1)]
    [InlineData(4, 1)]
    [InlineData(5, 2)]
    [InlineData(8, 2)]
    [InlineData(9, 3)]
    public async Task A_sheet_holds_as_many_rows_as_it_may_and_the_next_begins_with_the_heading(int rows, int sheets)
    {
        var file = await WriteAsync(5, [.. Enumerable.Range(1, rows).Select(row => new object?[] { row })]);

        using var book = new XLWorkbook(file);
        Assert.Equal(sheets, book.Worksheets.Count);
        Assert.All(book.Worksheets, sheet => Assert.Equal("甲", sheet.Cell("A1").GetString()));
        Assert.Equal(Enumerable.Range(1, rows), book.Worksheets.SelectMany(sheet => sheet.RowsUsed().Skip(1)).Select(row => (int)row.Cell(1).GetDouble()));
        Assert.All(book.Worksheets, sheet => Assert.Equal(1, sheet.SheetView.SplitRow));
    }

    private static Task<MemoryStream> WriteAsync(int most, object?[] row) => WriteAsync(most, [row]);

    private static async Task<MemoryStream> WriteAsync(int most, object?[][] rows)
    {
        string[] formats = [SheetColumn.Text, SheetColumn.Days, SheetColumn.Whole, SheetColumn.Day, SheetColumn.Moment, SheetColumn.Text];
        var file = new MemoryStream();
        await using (var sheet = await SheetStream.BeginAsync(
            file, "表", "宋体", [.. formats.Zip("甲乙丙丁戊己", (format, title) => new SheetStream.Column($"{title}", 12, format))], Ct, most))
            foreach (var row in rows) await sheet.AddAsync(row);
        file.Position = 0;
        return file;
    }
}
