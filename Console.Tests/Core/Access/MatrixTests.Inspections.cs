using GovConsole.Access;
using GovConsole.AgentPoints;
using GovConsole.AgentPoints.Upkeep;
using GovConsole.Inspections;
using GovConsole.Inspections.Plans;
using GovConsole.Inspections.Rectifications;
using GovConsole.Inspections.Visits;
using GovConsole.Reports.Inspections;
using GovConsole.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace GovConsole.Tests.Core.Access;

/// <summary>Inspections and rectifications.</summary>
public sealed partial class MatrixTests
{
    private static Ask[] InspectionAsks =>
    [
        Of<FindPlans>(Permission.ReadInspections, true, async (one, stage, actor) =>
            Seen((await one.RunAsync(1, actor, Ct)).Rows.Any(row => row.Plan.Number == stage.Plan))),
        Of<LoadPlan>(Permission.ReadInspections, true, (one, stage, actor) => one.RunAsync(stage.Plan, actor, Ct)),
        Of<MakePlan>(Permission.Inspect, true, (one, _, actor) => one.RunAsync(Quarter(), actor, Ct)),
        Of<AssignInspector>(Permission.Inspect, true, (one, stage, actor) => one.RunAsync(new(stage.Plan, Sample.Township.Code, actor.AccountId), actor, Ct)),
        Of<LoadCheckForm>(Permission.Inspect, true, (one, _, actor) => one.RunAsync(null, Sample.Village.Code, actor, Ct)),
        Of<RecordVisit>(Permission.Inspect, true, (one, _, actor) => one.RunAsync(new() { Key = Guid.CreateVersion7(), Code = Sample.Village.Code }, actor, Ct)),
        Of<LoadVisit>(Permission.ReadInspections, true, (one, stage, actor) => one.RunAsync(stage.Visit, actor, Ct)),
        Of<FindVisitPhoto>(Permission.ReadInspections, true, (one, stage, actor) => one.RunAsync(stage.Visit, stage.VisitPhoto, actor, Ct)),
        Of<FindRectifications>(Permission.ReadAgentPoints, true, async (one, stage, actor) =>
            Seen((await one.RunAsync(new(), 1, actor, Ct)).Rows.Rows.Any(row => row.Rectification.Number == stage.Rectification))),
        Of<LoadRectification>(Permission.ReadAgentPoints, true, (one, stage, actor) => one.RunAsync(stage.Rectification, actor, Ct)),
        Of<AnswerRectification>(Permission.CheckAgentPoints, true, (one, stage, actor) => one.RunAsync(new() { Number = stage.Rectification, Note = "已整改" }, actor, Ct)),
        Of<ReviewRectification>(Permission.Inspect, true, (one, stage, actor) => one.RunAsync(new() { Number = stage.Rectification, Note = "不清楚" }, actor, Ct)),
        Of<PrintInspection>(Permission.ReadInspections, true, (one, stage, actor) => one.VisitAsync(stage.Visit, Texts.Chinese, actor, Ct)),
        Of<PrintInspection>(Permission.Inspect, true, (one, _, actor) => one.EmptyAsync(null, Sample.Village.Code, Texts.Chinese, actor, Ct)),
        Of<PrintInspection>(Permission.ReadAgentPoints, true, (one, stage, actor) => one.NoticeAsync(stage.Rectification, Texts.Chinese, actor, Ct)),
    ];

    private static MakePlan.Input Quarter() => new() { Unit = Sample.City.Code, Quarter = Sample.Monday, From = Sample.Monday, To = Sample.Monday.AddDays(11) };

    private sealed partial class Stage
    {
        private async Task InspectAsync(Actor keeper)
        {
            await Services.GetRequiredService<ChangePointStatus>().RunAsync(new() { Code = Sample.Village.Code, Status = PointStatus.Operating }, keeper, Ct);
            Plan = await Services.GetRequiredService<MakePlan>().RunAsync(Quarter() with { Unit = Sample.Township.Code }, keeper, Ct);
            Visit = await Services.GetRequiredService<RecordVisit>().RunAsync(new()
            {
                Key = Guid.CreateVersion7(), Plan = Plan, Code = Sample.Village.Code, At = new(2026, 3, 9, 9, 0, 0),
                Findings = [.. Enum.GetValues<Element>().Select(element => new RecordVisit.Finding
                {
                    Element = element, State = ElementState.Failed, Note = "不符合", Photos = element is Element.Place ? [new(new MemoryStream(Pictures.Jpeg(5)), "门口.jpg")] : [],
                })],
            }, keeper, Ct);
            await using var db = World.Db.CreateDbContext();
            VisitPhoto = (await db.InspectionVisits.Include(visit => visit.Photos).SingleAsync(Ct)).Photos[0].FileId;
            Rectification = await db.Rectifications.Where(one => one.Element == Element.Place).Select(one => one.Number).SingleAsync(Ct);
        }
    }
}
