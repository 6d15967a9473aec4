using GovConsole.Access;
using GovConsole.Kernel;
using GovConsole.Reports.Pdf;
using GovConsole.Reports.Statements;
using GovConsole.Web.Api;
using GovConsole.Web.Shared.Addresses;
using Microsoft.AspNetCore.Mvc;

namespace GovConsole.Web.Reports.Statements;

/// <summary>A statement as the file of its page.</summary>
internal static class StatementEndpoints
{
    public static void MapStatements(this IEndpointRouteBuilder app) =>
        app.MapGet(StatementRoutes.Page + "/{statement}/form." + FormFiles.Kind, GetAsync)
            .WithSummary("A statement of a unit and of the period around a day: ?kind=Monthly&unit=…&on=yyyy-MM-dd.");

    private static async Task<IResult> GetAsync(
        string statement, string kind, string? unit, string? on, PrintStatement print, Actor actor, IPdfWriter pdf, ReportWords text, TimeProvider clock, CancellationToken ct,
        [FromQuery(Name = "kind")] string? span = null)
    {
        if (InAddress.Named<StatementKind>(statement) is not { } of) return TypedResults.NotFound();
        var address = ReportAddress.Of(span, unit, on, clock.Today());
        var form = await print.RunAsync(new(of, address.Unit, address.Kind, address.On), text, actor, ct);
        return FormFiles.Answer(form, kind, text["File.Statement", form.Title, form.Days, $".{kind}"], pdf, text);
    }
}
