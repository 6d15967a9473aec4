using GovConsole.Reports.Pdf;
using GovConsole.Reports.Sheets;
using Microsoft.Extensions.Localization;

namespace GovConsole.Reports.Forms;

/// <summary>A form of the field, said once: as a PDF and as a workbook it says the same.</summary>
public interface IForm
{
    string Title { get; }

    PdfDocument ToPdf(IStringLocalizer text);

    Workbook ToWorkbook(IStringLocalizer text);
}
