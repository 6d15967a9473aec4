using GovConsole.Access;
using GovConsole.AgentPoints.Overview;
using GovConsole.Kernel;
using GovConsole.Organisation;
using GovConsole.Reports.Forms;
using GovConsole.Reports.Pdf;
using GovConsole.Reports.PointForms;
using GovConsole.Web.AgentPoints;
using GovConsole.Web.Agents;
using GovConsole.Web.Api;
using GovConsole.Web.Assessments;
using GovConsole.Web.Cases;
using GovConsole.Web.Monthly;
using GovConsole.Web.Shared.Addresses;
using Microsoft.Extensions.Localization;

namespace GovConsole.Web.Reports.PointForms;

/// <summary>F1, F2, F3, F6 and F7 as files, each at the address of the page that shows it.</summary>
internal static class PointFormEndpoints
{
    public static void MapPointForms(this IEndpointRouteBuilder app)
    {
        app.MapGet("/points/{code}/monthly/{key}/form." + FormFiles.Kind, (string code, string key, string kind, Desk desk, Actor actor, CancellationToken ct) =>
            desk.AnswerAsync(kind, PeriodKeys.Month(key), key, (month, text) => desk.Print.VillageMonthAsync(code, month, text, actor, ct))).WithSummary("F1: the monthly report of a village.");
        app.MapGet("/monthly/form." + FormFiles.Kind, (string kind, string? unit, string? month, Desk desk, Actor actor, CancellationToken ct) =>
            desk.AnswerAsync(kind, PeriodKeys.Month(month), month, (of, text) => desk.Print.MonthAsync(unit, of, text, actor, ct))).WithSummary("F2: the summary of the monthly reports.");
        app.MapGet("/monthly/idle." + FormFiles.Kind, (string kind, string? unit, string? month, Desk desk, Actor actor, CancellationToken ct) =>
            desk.AnswerAsync(kind, PeriodKeys.Month(month), month, (of, text) => desk.Print.IdleAsync(unit, of, text, actor, ct))).WithSummary("F7: the points without a case.");
        app.MapGet("/points/six-ones/form." + FormFiles.Kind, SixOnesAsync).WithSummary("F3: the six ones of every village.");
        app.MapGet("/assessments/form." + FormFiles.Kind, (string kind, string? unit, string? quarter, Desk desk, Actor actor, CancellationToken ct) =>
            desk.AnswerAsync(kind, PeriodKeys.Quarter(quarter), quarter, (of, text) => desk.Print.RankingAsync(unit, of, text, actor, ct))).WithSummary("F6: the ranking of a quarter.");
        app.MapGet("/points/{code}/assessments/{key}/form." + FormFiles.Kind, (string code, string key, string kind, Desk desk, Actor actor, CancellationToken ct) =>
            desk.AnswerAsync(kind, PeriodKeys.Quarter(key), key, (quarter, text) => desk.Print.SheetAsync(code, quarter, text, actor, ct))).WithSummary("F6: the sheet of a village.");
    }

    private static Task<IResult> SixOnesAsync(string kind, string? unit, [Microsoft.AspNetCore.Mvc.FromQuery(Name = "of")] string? of, string? on, Desk desk, Actor actor, TimeProvider clock, CancellationToken ct)
    {
        var day = InAddress.Day(on) ?? clock.Today();
        return desk.AnswerAsync(kind, day, $"{day:yyyy-MM-dd}", (_, text) =>
            desk.Print.SixOnesAsync(new LoadSixOnes.Input { Unit = unit, On = day, Kind = InAddress.Named<UnitKind>(of) }, text, actor, ct));
    }

    /// <summary>What every form is printed with.</summary>
    internal sealed class Desk(
        PrintPointForm print, IPdfWriter pdf, IStringLocalizer<MonthlyText> monthly, IStringLocalizer<AssessmentsText> assessments, IStringLocalizer<AgentPointsText> points,
        IStringLocalizer<AgentsText> agents, ReportWords reports)
    {
        public PrintPointForm Print => print;

        /// <summary>What lies outside one's scope, and a period that is none, is not there.</summary>
        public async Task<IResult> AnswerAsync<T>(string kind, DateOnly? period, string? name, Func<DateOnly, IStringLocalizer, Task<T>> describe) where T : IForm
        {
            if (period is not { } of) return TypedResults.NotFound();
            try
            {
                var text = new Words(monthly, new Words(assessments, new Words(points, new Words(agents, reports))));
                var form = await describe(of, text);
                return FormFiles.Answer(form, kind, $"{form.Title} {name}.{kind}", pdf, text);
            }
            catch (RuleException broken) when (broken.Broken.Any(rule => rule.Code is "Assessment.Unknown" or "Access.OutOfScope" or "Organisation.UnitUnknown" or "AgentPoint.Unknown" or "AgentPoint.NotAVillage" or "Monthly.NotYet"))
            {
                return TypedResults.NotFound();
            }
        }
    }
}
