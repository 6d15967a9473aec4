using GovConsole.Reports.Forms;
using GovConsole.Reports.Pdf;
using GovConsole.Web.Api;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.Extensions.Localization;

namespace GovConsole.Web.Reports;

/// <summary>A form as the file that was asked for: <c>pdf</c> or <c>xlsx</c>.</summary>
internal static class FormFiles
{
    /// <summary>The end of an address that names either kind.</summary>
    public const string Kind = "{kind:regex(^(pdf|xlsx)$)}";

    public static FileContentHttpResult Answer(IForm form, string kind, string name, IPdfWriter pdf, IStringLocalizer text)
    {
        using var file = new MemoryStream();
        if (kind == "pdf") pdf.Write(form.ToPdf(text), file);
        else form.ToWorkbook(text).Write(file);
        return TypedResults.File(file.ToArray(), kind == "pdf" ? MediaTypes.Pdf : MediaTypes.Xlsx, name);
    }
}
