using GovConsole.Access;
using GovConsole.Assets.Heartbeats;
using GovConsole.Kernel;
using GovConsole.Reports.Equipment;
using GovConsole.Reports.Pdf;
using GovConsole.Web.Access;
using GovConsole.Web.Api;
using GovConsole.Web.Cases;
using GovConsole.Web.Reports;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;

namespace GovConsole.Web.Assets;

/// <summary>What a page over a circuit cannot do: leave a cookie, hear a browser, hand out a file. Forms carry the token that each of them is asked for.</summary>
internal static class AssetEndpoints
{
    public static void MapAssets(this IEndpointRouteBuilder app)
    {
        app.MapPost(AssetRoutes.Bind, BindAsync).WithSummary("Binds the browser that asks to a computer of a point.");
        // Whoever looks at the sign-in page on a bound computer shows too that it reaches the console.
        app.MapPost(AssetRoutes.Heartbeat, HearAsync).AllowAnonymous().WithMetadata(new RenewsNoSessionAttribute()).WithSummary("A bound browser is still there.");
        app.MapGet("/assets/register.{kind:regex(^(xlsx|pdf)$)}", RegisterAsync).WithSummary("F9, the equipment register, by the query string of its page.");
        app.MapGet("/test-calls/sheet.{kind:regex(^(xlsx|pdf)$)}", SheetAsync).WithSummary("F10, the test calls of a unit and month (yyyy-MM), by the query string of their page.");
    }

    private static async Task<RedirectHttpResult> BindAsync(
        [FromForm] string code, [FromForm] Guid asset, BindBrowser bind, Actor actor, ComputerCookie cookie, HttpContext context, CancellationToken ct)
    {
        try
        {
            cookie.Write(context, asset, await bind.RunAsync(asset, actor, ct));
            return TypedResults.LocalRedirect($"{AssetRoutes.Village(code)}?done=bound");
        }
        catch (RuleException)
        {
            // It was retired meanwhile, or is none of the actor's; the page says how it stands.
            return TypedResults.LocalRedirect($"{AssetRoutes.Village(code)}?done=refused");
        }
    }

    private static async Task<StatusCodeHttpResult> HearAsync(IFormCollection form, RecordHeartbeat record, ComputerCookie cookie, HttpContext context, CancellationToken ct)
    {
        _ = form;
        if (cookie.Read(context) is not { } told) return Unbound(context);
        switch (await record.RunAsync(told.Asset, told.Binding, ct))
        {
            case Heartbeat.Unbound:
                return Unbound(context);
            case Heartbeat.TooSoon:
                context.Response.Headers.RetryAfter = $"{RecordHeartbeat.Least.TotalSeconds:F0}";
                return TypedResults.StatusCode(StatusCodes.Status429TooManyRequests);
            case Heartbeat.FirstOfDay:
                // A computer in use stays bound for as long as it is used.
                cookie.Write(context, told.Asset, told.Binding);
                break;
        }
        return TypedResults.StatusCode(StatusCodes.Status204NoContent);
    }

    private static StatusCodeHttpResult Unbound(HttpContext context)
    {
        ComputerCookie.Delete(context);
        return TypedResults.StatusCode(StatusCodes.Status410Gone);
    }

    private static async Task<FileContentHttpResult> RegisterAsync(
        string kind, string? unit, [FromQuery(Name = "kind")] string? of, string? silent, string? faulty, string? retired, string? q,
        ExportAssets export, Actor actor, IPdfWriter pdf, IStringLocalizer<AssetsText> own, ReportWords reports, CancellationToken ct)
    {
        var text = new Words(own, reports);
        var exported = await export.RunAsync(AssetRoutes.Filter(unit, of, silent, faulty, retired, q), actor, ct);
        return FormFiles.Answer(AssetForm.Of(exported, text), kind, text["File.Register", exported.Unit, exported.Found.Day, kind], pdf, text);
    }

    private static async Task<FileContentHttpResult> SheetAsync(
        string kind, string? unit, string? month, string? state,
        ExportTestCalls export, Actor actor, TimeProvider clock, IPdfWriter pdf, IStringLocalizer<AssetsText> own, ReportWords reports, CancellationToken ct)
    {
        var text = new Words(own, reports);
        var exported = await export.RunAsync(AssetRoutes.Calls(unit, month, state, clock.Today()), actor, ct);
        return FormFiles.Answer(CallForm.Of(exported, text), kind, text["File.Calls", exported.Unit, exported.All.Month.From, kind], pdf, text);
    }
}
