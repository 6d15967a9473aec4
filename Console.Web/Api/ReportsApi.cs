using System.Globalization;
using GovConsole.Access;
using GovConsole.Kernel;
using GovConsole.Reports.Bulletins;
using GovConsole.Reports.Ledgers;
using GovConsole.Reports.Papers;
using GovConsole.Reports.Pdf;
using GovConsole.Web.Cases;
using Microsoft.AspNetCore.Http.HttpResults;

namespace GovConsole.Web.Api;

/// <summary>Everything that leaves as a file. The addresses stand beside the pages that they belong to.</summary>
internal static class ReportsApi
{
    public static void MapReports(this IEndpointRouteBuilder app)
    {
        app.MapGet(LedgerRoutes.Export, LedgerAsync).WithSummary("The ledger as a workbook, by the query string of the ledger.");
        app.MapGet("/documents/{paper:long}.pdf", PaperAsync).WithSummary("A paper as it was issued; ?language=en for the English text.");
        app.MapGet("/reports/bulletin.pdf", BulletinPdfAsync).WithSummary("The bulletin of a unit and month (yyyy-MM).");
        app.MapGet("/reports/bulletin.xlsx", BulletinXlsxAsync).WithSummary("The tables of the bulletin of a unit and month (yyyy-MM).");
    }

    private static async Task<FileContentHttpResult> LedgerAsync(
        HttpRequest request, ExportLedger export, Actor actor, ReportWords text, CancellationToken ct)
    {
        var ledger = await export.RunAsync(CaseFilterUrl.Parse(request.QueryString.Value).Filter, actor, ct);
        return Sheet(LedgerWorkbook.Of(ledger, text), text["File.Ledger", ledger.Unit, Beijing.Time(ledger.At)]);
    }

    // A paper outside one's scope is not there, as its case is not.
    private static async Task<IResult> PaperAsync(long paper, string? language, OpenPaper open, Actor actor, ReportWords text, CancellationToken ct)
    {
        try
        {
            var opened = await open.RunAsync(paper, language ?? PaperLanguages.Official, actor, ct);
            return TypedResults.File(opened.Bytes, MediaTypes.Pdf, text["File.Paper", text[$"Paper.{opened.Kind}.Title"], opened.Number]);
        }
        catch (RuleException broken) when (broken.Broken.Any(rule => rule.Code is "Paper.Unknown"))
        {
            return TypedResults.NotFound();
        }
    }

    private static async Task<IResult> BulletinPdfAsync(
        string? unit, string? month, IssueBulletin issue, Actor actor, IPdfWriter pdf, ReportWords text, CancellationToken ct)
    {
        if (Month(month) is not { } first) return TypedResults.BadRequest();
        var bulletin = await issue.RunAsync(new(unit, first), actor, ct);
        return Written(pdf, new BulletinPaper(bulletin, text).Describe(), text["File.Bulletin", bulletin.Unit, first, ".pdf"]);
    }

    private static async Task<IResult> BulletinXlsxAsync(
        string? unit, string? month, IssueBulletin issue, Actor actor, ReportWords text, CancellationToken ct)
    {
        if (Month(month) is not { } first) return TypedResults.BadRequest();
        var bulletin = await issue.RunAsync(new(unit, first), actor, ct);
        return Sheet(BulletinWorkbook.Of(bulletin, text), text["File.Bulletin", bulletin.Unit, first, ".xlsx"]);
    }

    private static DateOnly? Month(string? month) =>
        DateOnly.TryParseExact(month, "yyyy-MM", CultureInfo.InvariantCulture, DateTimeStyles.None, out var first) ? first : null;

    private static FileContentHttpResult Written(IPdfWriter writer, PdfDocument document, string name)
    {
        using var file = new MemoryStream();
        writer.Write(document, file);
        return TypedResults.File(file.ToArray(), MediaTypes.Pdf, name);
    }

    private static FileContentHttpResult Sheet(GovConsole.Reports.Sheets.Workbook workbook, string name)
    {
        using var file = new MemoryStream();
        workbook.Write(file);
        return TypedResults.File(file.ToArray(), MediaTypes.Xlsx, name);
    }
}
