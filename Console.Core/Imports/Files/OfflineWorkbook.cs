using ClosedXML.Excel;
using GovConsole.Imports.Layouts;
using Microsoft.Extensions.Localization;

namespace GovConsole.Imports.Files;

/// <summary>
/// 离线登记簿: the workbook that an agent fills in where there is no line. Its lists hold what can be applied for there, its cells say what they
/// want, and it comes back as any ledger does.
/// </summary>
public static class OfflineWorkbook
{
    public const int Lines = 300;

    private const string Tint = "#E8EEF5", Rule = "#B5BDC7";
    private const int HeaderRow = 2, FirstLine = 3, LastLine = FirstLine + Lines - 1, Notes = 7;

    private static readonly (LedgerField Field, double Width)[] All =
    [
        (LedgerField.Number, 34), (LedgerField.Village, 18), (LedgerField.Item, 30), (LedgerField.Applicant, 14), (LedgerField.Document, 16), (LedgerField.Identity, 22),
        (LedgerField.Phone, 15), (LedgerField.Address, 26), (LedgerField.Received, 18), (LedgerField.Complete, 10), (LedgerField.Closed, 18), (LedgerField.Result, 12),
        (LedgerField.LateReason, 18), (LedgerField.Remark, 24),
    ];

    public static void Write(Stream output, PrepareOffline.Sheet facts, IStringLocalizer text)
    {
        using var book = new XLWorkbook();
        var columns = All.Where(column => column.Field is not LedgerField.Village || facts.Villages.Count > 0).ToArray();
        var sheet = book.Worksheets.Add(text["Offline.Sheet"]);
        var notes = book.Worksheets.Add(text["Offline.Notes"]);
        var lists = book.Worksheets.Add(text["Offline.Lists"]);
        foreach (var one in book.Worksheets) (one.Style.Font.FontName, one.Style.Font.FontSize) = (text["Report.SheetFont"].Value, 11);

        Head(sheet, columns, facts, text);
        for (var line = 0; line < Lines; line++) sheet.Cell(FirstLine + line, 1).SetValue(facts.Number(line + 1));
        Choices(sheet, lists, columns, facts, text);
        Checks(sheet, columns, text);
        lists.Visibility = XLWorksheetVisibility.Hidden;
        Explain(notes, facts, text);
        book.SaveAs(output);
    }

    private static void Head(IXLWorksheet sheet, (LedgerField Field, double Width)[] columns, PrepareOffline.Sheet facts, IStringLocalizer text)
    {
        sheet.Cell(1, 1).SetValue(text["Offline.Title", facts.FullName].Value);
        sheet.Range(1, 1, 1, columns.Length).Merge();
        (sheet.Cell(1, 1).Style.Font.Bold, sheet.Cell(1, 1).Style.Font.FontSize, sheet.Row(1).Height) = (true, 16, 30);
        foreach (var (i, column) in columns.Index())
        {
            sheet.Column(i + 1).Width = column.Width;
            sheet.Range(FirstLine, i + 1, LastLine, i + 1).Style.NumberFormat.Format = "@";
            sheet.Cell(HeaderRow, i + 1).SetValue(text[$"Offline.{column.Field}"].Value);
        }

        var head = sheet.Range(HeaderRow, 1, HeaderRow, columns.Length).Style;
        (head.Font.Bold, head.Fill.BackgroundColor, head.Alignment.Horizontal) = (true, XLColor.FromHtml(Tint), XLAlignmentHorizontalValues.Center);
        var all = sheet.Range(HeaderRow, 1, LastLine, columns.Length).Style;
        (all.Border.InsideBorder, all.Border.OutsideBorder) = (XLBorderStyleValues.Thin, XLBorderStyleValues.Thin);
        (all.Border.InsideBorderColor, all.Border.OutsideBorderColor) = (XLColor.FromHtml(Rule), XLColor.FromHtml(Rule));
        sheet.Range(FirstLine, 1, LastLine, 1).Style.Font.FontColor = XLColor.FromHtml("#6B7480");
        sheet.SheetView.Freeze(HeaderRow, 1);
        var page = sheet.PageSetup;
        (page.PaperSize, page.PageOrientation, page.PagesWide, page.PagesTall) = (XLPaperSize.A4Paper, XLPageOrientation.Landscape, 1, 0);
        page.SetRowsToRepeatAtTop(1, HeaderRow);
    }

    private static void Choices(
        IXLWorksheet sheet, IXLWorksheet lists, (LedgerField Field, double Width)[] columns, PrepareOffline.Sheet facts, IStringLocalizer text)
    {
        var place = 0;
        Offer(LedgerField.Item, facts.Items);
        Offer(LedgerField.Village, facts.Villages);
        Offer(LedgerField.Document, [text["DocumentKind.IdentityCard"], text["DocumentKind.CreditCode"], text["DocumentKind.Other"]]);
        Offer(LedgerField.Complete, [text["Offline.Yes"], text["Offline.No"]]);
        Offer(LedgerField.Result, [text["LedgerOutcome.Open"], text["LedgerOutcome.Granted"], text["LedgerOutcome.Refused"], text["LedgerOutcome.NotAccepted"], text["LedgerOutcome.Returned"]]);

        void Offer(LedgerField field, IReadOnlyList<string> choices)
        {
            var at = Array.FindIndex(columns, column => column.Field == field);
            if (at < 0 || choices.Count == 0) return;
            place++;
            foreach (var (i, choice) in choices.Index()) lists.Cell(i + 1, place).SetValue(choice);
            var rule = Say(sheet, at, field, text);
            rule.List(lists.Range(1, place, choices.Count, place), inCellDropdown: true);
        }
    }

    private static void Checks(IXLWorksheet sheet, (LedgerField Field, double Width)[] columns, IStringLocalizer text)
    {
        Check(LedgerField.Applicant, rule => rule.TextLength.Between(1, 100));
        Check(LedgerField.Identity, rule => rule.TextLength.Between(6, 40));
        Check(LedgerField.Phone, rule => rule.TextLength.Between(7, 20));
        // The cells are text, so that nobody's Excel turns a day or a number into its own notation; what they say is looked at when they come back.
        Check(LedgerField.Received, rule => rule.TextLength.Between(8, 20));
        Check(LedgerField.Closed, rule => rule.TextLength.Between(8, 20));
        Check(LedgerField.LateReason, rule => rule.TextLength.Between(1, Import.ReasonMaxLength));

        void Check(LedgerField field, Action<IXLDataValidation> set) => set(Say(sheet, Array.FindIndex(columns, column => column.Field == field), field, text));
    }

    private static IXLDataValidation Say(IXLWorksheet sheet, int column, LedgerField field, IStringLocalizer text)
    {
        var rule = sheet.Range(FirstLine, column + 1, LastLine, column + 1).SetDataValidation();
        var (title, hint) = (text[$"Offline.{field}"].Value, text[$"Offline.{field}.Hint"].Value);
        (rule.IgnoreBlanks, rule.ErrorTitle, rule.ErrorMessage, rule.InputTitle, rule.InputMessage) = (true, title, hint, title, hint);
        return rule;
    }

    private static void Explain(IXLWorksheet sheet, PrepareOffline.Sheet facts, IStringLocalizer text)
    {
        sheet.Column(1).Width = 100;
        sheet.Column(1).Style.Alignment.WrapText = true;
        sheet.Cell(1, 1).SetValue(text["Offline.NotesTitle", facts.FullName].Value).Style.Font.SetBold();
        foreach (var i in Enumerable.Range(1, Notes)) sheet.Cell(i + 1, 1).SetValue(text[$"Offline.Note{i}", Lines].Value);
    }
}
