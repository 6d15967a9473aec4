using GovConsole.Access;
using GovConsole.Batches;
using GovConsole.Batches.Files;
using GovConsole.Cases.Papers;
using GovConsole.Kernel;
using GovConsole.Reports.Pdf;
using GovConsole.Web.Api;
using GovConsole.Web.Shared;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;

namespace GovConsole.Web.Cases.Batches;

/// <summary>The files of a batch: the workbook to fill in, the wrong rows, the result, and the papers of all its cases.</summary>
internal static class BatchEndpoints
{
    public static void MapBatches(this IEndpointRouteBuilder app)
    {
        app.MapGet(BatchRoutes.Template, Template).WithSummary("The workbook that a company fills in.");
        app.MapGet("/batches/{number}/wrong.xlsx", WrongAsync).WithSummary("The rows of a batch that are wrong, to be mended and sent back.");
        app.MapGet("/batches/{number}/result.xlsx", ResultAsync).WithSummary("What came of every row of a batch.");
        // A post, since what is not issued yet is issued by it.
        app.MapPost("/batches/{number}/papers.pdf", PapersAsync).WithSummary("One kind of paper for all cases of a batch, issued where it is not yet.");
    }

    private static FileContentHttpResult Template(Actor actor, IStringLocalizer<BatchText> own, ReportWords reports, TimeProvider clock)
    {
        actor.Demand(Permission.LogCase);
        var text = new Words(own, reports);
        return Sheet(file => StationTemplate.Write(file, [], clock.Today(), text), text["File.Template"]);
    }

    private static Task<IResult> WrongAsync(
        string number, TakeBatch take, Actor actor, IStringLocalizer<BatchText> own, ReportWords reports, IStringLocalizer<SharedText> shared, TimeProvider clock, CancellationToken ct) =>
        FoundAsync(async () =>
        {
            var (text, view) = (new Words(own, reports), await take.RunAsync(number, BatchPart.Wrong, actor, ct));
            var lines = view.Rows.Select(row => new StationTemplate.Line(
                Shown(row.Judged.Row), string.Join(text["Comma"], new BrokenRules(row.Judged.Broken, text, shared).All)));
            return Sheet(file => StationTemplate.Write(file, [.. lines], clock.Today(), text), text["File.Wrong", number]);
        });

    private static Task<IResult> ResultAsync(string number, TakeBatch take, Actor actor, IStringLocalizer<BatchText> own, ReportWords reports, TimeProvider clock, CancellationToken ct) =>
        FoundAsync(async () =>
        {
            var (text, view) = (new Words(own, reports), await take.RunAsync(number, BatchPart.Result, actor, ct));
            return Sheet(BatchWorkbook.Of(view, actor.Name, clock.UtcNow(), text).Write, text["File.Result", number]);
        });

    private static Task<IResult> PapersAsync(
        string number, [FromForm] PaperKind kind, PrintBatch print, Actor actor, IPdfWriter pdf, IConfiguration configuration, HttpRequest request,
        IStringLocalizer<BatchText> own, ReportWords reports, CancellationToken ct) => FoundAsync(async () =>
        {
            var text = new Words(own, reports);
            var site = new Uri(configuration["Site"] ?? $"{request.Scheme}://{request.Host}");
            var papers = await print.RunAsync(new(number, kind, site), text, actor, ct);
            using var file = new MemoryStream();
            pdf.Write(BatchPaper.Describe(papers, text), file);
            return TypedResults.File(file.ToArray(), MediaTypes.Pdf, text["File.Papers", number, text[$"Paper.{kind}.Title"].Value]);
        });

    // A batch outside one's scope is not there, as on its page.
    private static async Task<IResult> FoundAsync(Func<Task<FileContentHttpResult>> make)
    {
        try
        {
            return await make();
        }
        catch (RuleException broken) when (broken.Broken is [{ Code: "Batch.Unknown" }])
        {
            return TypedResults.NotFound();
        }
    }

    private static StationRow Shown(BatchRow row) =>
        new(row.Place, row.Station, row.Licence, row.ValidUntil, row.Address, row.Manager, row.PhoneMasked);

    private static FileContentHttpResult Sheet(Action<Stream> write, string name)
    {
        using var file = new MemoryStream();
        write(file);
        return TypedResults.File(file.ToArray(), MediaTypes.Xlsx, name);
    }
}
