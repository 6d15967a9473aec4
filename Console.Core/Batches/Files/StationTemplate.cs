using ClosedXML.Excel;
using Microsoft.Extensions.Localization;

namespace GovConsole.Batches.Files;

/// <summary>
/// The workbook that a company fills in: one line for each station, with what Excel itself can check. The same sheet carries the wrong lines
/// back, each with what is wrong behind it.
/// </summary>
public static class StationTemplate
{
    private const string Tint = "#E8EEF5", Wrong = "#9F2424";
    private static readonly StationColumn[] Columns = Enum.GetValues<StationColumn>();

    public sealed record Line(StationRow Row, string? Wrong = null);

    public static void Write(Stream output, IReadOnlyList<Line> lines, DateOnly today, IStringLocalizer text)
    {
        using var book = new XLWorkbook();
        var sheet = book.Worksheets.Add(text["Template.Sheet"]);
        (sheet.Style.Font.FontName, sheet.Style.Font.FontSize) = (text["Report.SheetFont"].Value, 11);
        Head(sheet, text);
        foreach (var (i, line) in lines.Index()) Fill(sheet, i + 2, line);
        Check(sheet, Math.Max(lines.Count, Batch.MostRows) + 1, today, text);
        Explain(book.Worksheets.Add(text["Template.Notes"]), text);
        book.SaveAs(output);
    }

    private static void Head(IXLWorksheet sheet, IStringLocalizer text)
    {
        double[] widths = [8, 30, 26, 14, 42, 14, 18];
        foreach (var column in Columns)
        {
            var cell = sheet.Cell(1, (int)column + 1);
            cell.SetValue(text[$"Station.{column}"].Value);
            sheet.Column((int)column + 1).Width = widths[(int)column];
            sheet.Column((int)column + 1).Style.NumberFormat.Format = column is StationColumn.Place ? "0" : "@";
        }

        sheet.Cell(1, Columns.Length + 1).SetValue(text["Template.Wrong"].Value);
        sheet.Column(Columns.Length + 1).Width = 60;
        var head = sheet.Range(1, 1, 1, Columns.Length + 1).Style;
        (head.Font.Bold, head.Fill.BackgroundColor) = (true, XLColor.FromHtml(Tint));
        sheet.SheetView.FreezeRows(1);
    }

    private static void Fill(IXLWorksheet sheet, int at, Line line)
    {
        var row = line.Row;
        sheet.Cell(at, 1).SetValue(row.Place);
        foreach (var (i, text) in new[] { row.Station, row.Licence, row.ValidUntil, row.Address, row.Manager, row.Phone }.Index()) sheet.Cell(at, i + 2).SetValue(text);
        if (line.Wrong is not { } wrong) return;
        sheet.Cell(at, Columns.Length + 1).SetValue(wrong);
        sheet.Cell(at, Columns.Length + 1).Style.Font.FontColor = XLColor.FromHtml(Wrong);
    }

    private static void Check(IXLWorksheet sheet, int last, DateOnly today, IStringLocalizer text)
    {
        Rule(StationColumn.Place, rule => rule.WholeNumber.Between(1, 99_999));
        Rule(StationColumn.Station, rule => rule.TextLength.Between(1, 100));
        Rule(StationColumn.Licence, rule => rule.TextLength.Between(1, 64));
        // The cell is text, so that nobody's Excel turns a day into its own notation; what it says is looked at when it comes back.
        Rule(StationColumn.ValidUntil, rule => rule.TextLength.Between(8, 11));
        Rule(StationColumn.Address, rule => rule.TextLength.Between(1, 200));
        Rule(StationColumn.Manager, rule => rule.TextLength.Between(1, 50));
        Rule(StationColumn.Phone, rule => rule.TextLength.Between(7, 20));

        void Rule(StationColumn column, Action<IXLDataValidation> set)
        {
            var rule = sheet.Range(2, (int)column + 1, last, (int)column + 1).SetDataValidation();
            set(rule);
            (rule.IgnoreBlanks, rule.ErrorTitle, rule.ErrorMessage) = (true, text[$"Station.{column}"], text[$"Template.{column}", today]);
            (rule.InputTitle, rule.InputMessage) = (text[$"Station.{column}"], text[$"Template.{column}", today]);
        }
    }

    private static void Explain(IXLWorksheet sheet, IStringLocalizer text)
    {
        sheet.Style.Font.FontName = text["Report.SheetFont"].Value;
        sheet.Column(1).Width = 100;
        sheet.Column(1).Style.Alignment.WrapText = true;
        foreach (var i in Enumerable.Range(1, 5)) sheet.Cell(i, 1).SetValue(text[$"Template.Note{i}", Batch.MostRows].Value);
    }
}
