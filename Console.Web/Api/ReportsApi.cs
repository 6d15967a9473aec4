using GovConsole.Access;
using GovConsole.Kernel;
using GovConsole.Reports.Bulletins;
using GovConsole.Reports.Ledgers;
using GovConsole.Reports.Papers;
using GovConsole.Reports.Pdf;
using GovConsole.Web.Cases;
using GovConsole.Web.Reports;
using GovConsole.Web.Shared.Addresses;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;

namespace GovConsole.Web.Api;

/// <summary>Everything that leaves as a file. The addresses stand beside the pages that they belong to.</summary>
internal static class ReportsApi
{
    public static void MapReports(this IEndpointRouteBuilder app)
    {
        app.MapGet(LedgerRoutes.Export, LedgerAsync).WithSummary("The ledger as a workbook, by the query string of the ledger.");
        app.MapGet("/documents/{paper:long}.pdf", PaperAsync).WithSummary("A paper as it was issued; ?language=en for the English text.");
        app.MapGet("/reports/bulletin." + FormFiles.Kind, BulletinAsync).WithSummary("The bulletin of a unit and of the period around a day: ?kind=Monthly&unit=…&on=yyyy-MM-dd.");
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

    // The period is the one in which the day lies; only a day and a kind that make sense are answered.
    private static async Task<IResult> BulletinAsync(
        string kind, string? unit, string? on, IssueBulletin issue, Actor actor, IPdfWriter pdf, ReportWords text, CancellationToken ct, [FromQuery(Name = "kind")] string? of = null)
    {
        if (InAddress.Named<ReportKind>(of ?? $"{ReportKind.Monthly}") is not { } about || InAddress.Day(on) is not { } day) return TypedResults.BadRequest();
        var form = BulletinReport.Of(await issue.RunAsync(new(unit, about, day), actor, ct), text);
        return FormFiles.Answer(form, kind, text["File.Bulletin", form.Unit, text[$"ReportKind.{about}"], form.Days, $".{kind}"], pdf, text);
    }

    private static FileContentHttpResult Sheet(GovConsole.Reports.Sheets.Workbook workbook, string name)
    {
        using var file = new MemoryStream();
        workbook.Write(file);
        return TypedResults.File(file.ToArray(), MediaTypes.Xlsx, name);
    }
}
