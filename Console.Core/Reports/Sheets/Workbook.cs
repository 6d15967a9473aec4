using ClosedXML.Excel;

namespace GovConsole.Reports.Sheets;

/// <summary>Tables as a workbook that is ready to be filtered, added up and printed.</summary>
public sealed record Workbook(string Title, string Author, string Font, string PageNumbers, string Note, IReadOnlyList<SheetTable> Tables)
{
    // No row is higher than that; what is longer is read in the cell.
    private const double LineHeight = 14, MostHeight = 409;
    private const string Rule = "#B5BDC7", Tint = "#E8EEF5";

    public void Write(Stream output)
    {
        using var book = new XLWorkbook();
        (book.Properties.Title, book.Properties.Author) = (Title, Author);
        foreach (var table in Tables) Add(book, table);
        book.SaveAs(output);
    }

    /// <summary>The same bytes for the same tables and moment.</summary>
    public void WriteStable(Stream output, DateTime at)
    {
        using var file = new MemoryStream();
        Write(file);
        file.Position = 0;
        StablePackage.Settle(file, output, at);
    }

    private void Add(XLWorkbook book, SheetTable table)
    {
        var sheet = book.Worksheets.Add(table.Name);
        (sheet.Style.Font.FontName, sheet.Style.Font.FontSize) = (Font, 10);

        var heading = table.Head.Count + 2;
        Head(sheet, table);
        foreach (var (i, column) in table.Columns.Index()) Fill(sheet, table, column, heading, i);
        Look(sheet, table, heading);
        SheetPrint.SetUp(sheet, heading, PageNumbers, Note);
    }

    private void Head(IXLWorksheet sheet, SheetTable table)
    {
        foreach (var (i, line) in table.Head.Prepend(Title).Index())
        {
            sheet.Cell(i + 1, 1).SetText(line);
            sheet.Range(i + 1, 1, i + 1, table.Columns.Count).Merge();
        }

        var title = sheet.Cell(1, 1).Style;
        (title.Font.Bold, title.Font.FontSize) = (true, 16);
        sheet.Row(1).Height = 28;
    }

    private static void Fill(IXLWorksheet sheet, SheetTable table, SheetColumn column, int heading, int place)
    {
        var rows = table.Rows.Concat(table.Totals).ToList();
        sheet.Cell(heading, place + 1).SetText(column.Title);
        sheet.Range(heading + 1, place + 1, heading + Math.Max(1, table.Rows.Count), place + 1).Style.NumberFormat.Format = column.Format;
        var shown = new List<string> { $"{column.Title}▾" };
        foreach (var (i, row) in rows.Index())
        {
            var cell = sheet.Cell(heading + 1 + i, place + 1);
            shown.Add(cell.SetAny(row[place]));
            if (i >= table.Rows.Count && row[place] is int or long or decimal)
                // An average under a column of whole numbers keeps its decimals.
                cell.Style.NumberFormat.Format = row[place] is decimal value && value != decimal.Truncate(value) && column.Format is SheetColumn.Whole
                    ? SheetColumn.Days : column.Format;
        }
        if (column.Format is SheetColumn.Whole or SheetColumn.Share or SheetColumn.Days)
            sheet.Range(heading + 1, place + 1, heading + Math.Max(1, rows.Count), place + 1).Style.Alignment.Horizontal = XLAlignmentHorizontalValues.Right;
        var width = sheet.Column(place + 1).Width = ColumnWidths.Of(shown);
        // No other program makes the row as high as the text that is broken in it. The heading stands before the rows.
        foreach (var (i, text) in shown.Skip(1).Index())
            if (ColumnWidths.Lines(text, width) is > 1 and var lines)
                sheet.Row(heading + 1 + i).Height = Math.Clamp(lines * LineHeight, sheet.Row(heading + 1 + i).Height, MostHeight);
    }

    private static void Look(IXLWorksheet sheet, SheetTable table, int heading)
    {
        var (last, end, columns) = (heading + table.Rows.Count, heading + table.Rows.Count + table.Totals.Count, table.Columns.Count);
        var top = sheet.Range(heading, 1, heading, columns).Style;
        (top.Font.Bold, top.Fill.BackgroundColor, top.Alignment.Horizontal) = (true, XLColor.FromHtml(Tint), XLAlignmentHorizontalValues.Center);
        if (end > last) sheet.Range(last + 1, 1, end, columns).Style.Font.Bold = true;

        var all = sheet.Range(heading, 1, end, columns).Style;
        (all.Border.InsideBorder, all.Border.OutsideBorder) = (XLBorderStyleValues.Thin, XLBorderStyleValues.Thin);
        (all.Border.InsideBorderColor, all.Border.OutsideBorderColor) = (XLColor.FromHtml(Rule), XLColor.FromHtml(Rule));
        (all.Alignment.Vertical, all.Alignment.WrapText) = (XLAlignmentVerticalValues.Center, true);

        sheet.SheetView.FreezeRows(heading);
        sheet.Range(heading, 1, last, columns).SetAutoFilter();
    }
}
