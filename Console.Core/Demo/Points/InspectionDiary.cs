using GovConsole.Access;
using GovConsole.AgentPoints;
using GovConsole.AgentPoints.Standards;
using GovConsole.Cases;
using GovConsole.Data;
using GovConsole.Inspections;
using GovConsole.Inspections.Plans;
using GovConsole.Inspections.Rectifications;
using GovConsole.Inspections.Visits;
using GovConsole.Kernel;
using GovConsole.Workdays;
using Microsoft.EntityFrameworkCore;

namespace GovConsole.Demo.Points;

/// <summary>What happened on an inspector's way through a township, one quarter of an hour after the other, on the morning that was last.</summary>
internal sealed class InspectionDiary(ConsoleDb db, InspectionPlan plan, Actor inspector, FollowChecks follow, DateTime now)
{
    private readonly Random random = new(20180703);
    // Today's, once it is over; what was found before is a day old at least.
    private DateTime at = Beijing.Utc((Beijing.Time(now).Hour >= 13 ? Beijing.Day(now) : Beijing.Day(now).AddDays(-1)).ToDateTime(new TimeOnly(8, 40)));

    public async Task VisitAsync(AgentPoint point, Element? failed, CancellationToken ct)
    {
        Pass();
        var agent = await db.AgentTenures.Where(x => x.Code == point.Code && x.Primary && x.To == null).Select(x => x.Name).FirstOrDefaultAsync(ct);
        var visit = new InspectionVisit
        {
            Number = await db.NextNumberAsync($"{point.Code}V", Beijing.Day(at).Year, ct), Key = Guid.CreateVersion7(), PlanId = plan.Id, Code = point.Code, Path = point.Path,
            Scope2 = point.Scope2, Scope3 = point.Scope3, Scope4 = point.Scope4, Scope5 = point.Scope5, On = Beijing.Day(at), At = at, RecordedAt = at,
            ById = inspector.AccountId, By = inspector.Name, AgentAbsent = false, Agent = agent,
        };
        db.Add(visit);
        await db.SaveChangesAsync(ct);
        foreach (var element in Enum.GetValues<Element>())
        {
            var lacking = element == failed || element is Element.Agent && agent is null;
            await EnterAsync(point, element, lacking ? Finding.Failed : Finding.Passed, inspector, visit.Id, ct);
        }
    }

    public Task AnswerAsync(AgentPoint point, Element element, CancellationToken ct)
    {
        Pass();
        return EnterAsync(point, element, Finding.Evidence, null, null, ct);
    }

    public Task PassAsync(AgentPoint point, Element element, CancellationToken ct)
    {
        Pass();
        return EnterAsync(point, element, Finding.Passed, inspector, null, ct);
    }

    public async Task SendBackAsync(AgentPoint point, WorkdayCalendar calendar, CancellationToken ct)
    {
        Pass();
        var waiting = await db.Rectifications.Include(x => x.Events.OrderBy(line => line.Place)).SingleAsync(x => x.Code == point.Code && x.State == RectificationState.Answered, ct);
        waiting.SendBack("照片不清楚，请重新拍摄后提交", 5, calendar, inspector.AccountId, inspector.Name, at);
        await db.SaveChangesAsync(ct);
    }

    private async Task EnterAsync(AgentPoint point, Element element, Finding finding, Actor? by, Guid? visit, CancellationToken ct)
    {
        var (note, answers) = Findings.Of(element, finding, Standard.Of(await db.StandardLines.ToListAsync(ct), point.Path, Beijing.Day(at)), random);
        var agent = by is null ? await db.AgentTenures.Where(x => x.Code == point.Code && x.Primary && x.To == null).FirstAsync(ct) : null;
        var check = new ElementCheck
        {
            Code = point.Code, Element = element, On = Beijing.Day(at), RecordedAt = at, Answers = answers, Note = note, VisitId = visit,
            Edition = element is Element.Rules ? (await db.RuleEditions.ToListAsync(ct)).InForce(point.Path, Beijing.Day(at))?.Name : null,
            State = finding switch { Finding.Failed => ElementState.Failed, Finding.Evidence => ElementState.Pending, _ => ElementState.Passed },
            Source = by is null ? CheckSource.Evidence : CheckSource.Inspection,
            ById = by?.AccountId ?? agent!.AccountId ?? People.Staff(point.Code, "agent").Id, By = by?.Name ?? agent!.Name,
        };
        await db.EnterAsync(point, check, ct);
        await follow.FollowAsync(db, point, check, plan.DueWorkdays, ct);
    }

    private void Pass() => at = at.AddMinutes(5);
}
