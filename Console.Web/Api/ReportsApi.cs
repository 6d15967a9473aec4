using System.Globalization;
using GovConsole.Access;
using GovConsole.Kernel;
using GovConsole.Reports.Bulletins;
using GovConsole.Reports.Ledgers;
using GovConsole.Reports.Notices;
using GovConsole.Reports.Pdf;
using GovConsole.Web.Cases;
using Microsoft.AspNetCore.Http.HttpResults;

namespace GovConsole.Web.Api;

/// <summary>Everything that leaves as a file. The addresses stand beside the pages that they belong to.</summary>
internal static class ReportsApi
{
    private const string Xlsx = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    public static void MapReports(this IEndpointRouteBuilder app)
    {
        app.MapGet(LedgerRoutes.Export, LedgerAsync).WithSummary("The ledger as a workbook, by the query string of the ledger.");
        app.MapGet("/cases/{number}/acceptance.pdf", AcceptanceAsync).WithSummary("The notice of acceptance of a case.");
        app.MapGet("/cases/{number}/receipt.pdf", ReceiptAsync).WithSummary("The receipt for the materials of a case.");
        app.MapGet("/reports/bulletin.pdf", BulletinPdfAsync).WithSummary("The bulletin of a unit and month (yyyy-MM).");
        app.MapGet("/reports/bulletin.xlsx", BulletinXlsxAsync).WithSummary("The tables of the bulletin of a unit and month (yyyy-MM).");
    }

    private static async Task<FileContentHttpResult> LedgerAsync(
        HttpRequest request, ExportLedger export, Actor actor, ReportWords text, CancellationToken ct)
    {
        var ledger = await export.RunAsync(CaseFilterUrl.Parse(request.QueryString.Value).Filter, actor, ct);
        return Sheet(LedgerWorkbook.Of(ledger, text), text["File.Ledger", ledger.Unit, Beijing.Time(ledger.At)]);
    }

    private static Task<IResult> AcceptanceAsync(
        string number, PrintNotice print, Actor actor, IPdfWriter pdf, ReportWords text, CancellationToken ct) =>
        NoticeAsync(NoticeKind.Acceptance, number, print, actor, pdf, text, ct);

    private static Task<IResult> ReceiptAsync(
        string number, PrintNotice print, Actor actor, IPdfWriter pdf, ReportWords text, CancellationToken ct) =>
        NoticeAsync(NoticeKind.Receipt, number, print, actor, pdf, text, ct);

    // A case outside one's scope is not there, as on its page.
    private static async Task<IResult> NoticeAsync(
        NoticeKind kind, string number, PrintNotice print, Actor actor, IPdfWriter pdf, ReportWords text, CancellationToken ct)
    {
        try
        {
            var notice = await print.RunAsync(kind, number, actor, ct);
            return Pdf(pdf, new NoticePaper(text).Describe(kind, notice), text[$"File.{kind}", number]);
        }
        catch (RuleException broken) when (broken.Broken.Any(rule => rule.Code is "Case.Unknown"))
        {
            return TypedResults.NotFound();
        }
    }

    private static async Task<IResult> BulletinPdfAsync(
        string? unit, string? month, IssueBulletin issue, Actor actor, IPdfWriter pdf, ReportWords text, CancellationToken ct)
    {
        if (Month(month) is not { } first) return TypedResults.BadRequest();
        var bulletin = await issue.RunAsync(new(unit, first), actor, ct);
        return Pdf(pdf, new BulletinPaper(bulletin, text).Describe(), text["File.Bulletin", bulletin.Unit, first, ".pdf"]);
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

    private static FileContentHttpResult Pdf(IPdfWriter writer, PdfDocument document, string name)
    {
        using var file = new MemoryStream();
        writer.Write(document, file);
        return TypedResults.File(file.ToArray(), "application/pdf", name);
    }

    private static FileContentHttpResult Sheet(GovConsole.Reports.Sheets.Workbook workbook, string name)
    {
        using var file = new MemoryStream();
        workbook.Write(file);
        return TypedResults.File(file.ToArray(), Xlsx, name);
    }
}
