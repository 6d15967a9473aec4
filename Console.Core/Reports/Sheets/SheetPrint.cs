using System.Globalization;
using ClosedXML.Excel;

namespace GovConsole.Reports.Sheets;

/// <summary>A sheet on paper: A4 lying, all columns on one page, the heading on every page, page n of N.</summary>
internal static class SheetPrint
{
    public static void SetUp(IXLWorksheet sheet, int heading, string pageNumbers, string note)
    {
        var page = sheet.PageSetup;
        (page.PaperSize, page.PageOrientation) = (XLPaperSize.A4Paper, XLPageOrientation.Landscape);
        (page.PagesWide, page.PagesTall) = (1, 0);
        page.CenterHorizontally = true;
        (page.Margins.Left, page.Margins.Right, page.Margins.Top, page.Margins.Bottom) = (0.4, 0.4, 0.5, 0.6);
        page.SetRowsToRepeatAtTop(heading, heading);
        page.Footer.Left.AddText(note);
        page.Footer.Right.AddText(string.Format(CultureInfo.InvariantCulture, pageNumbers, "&P", "&N"));
    }
}
