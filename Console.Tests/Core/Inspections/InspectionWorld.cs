using GovConsole.Access;
using GovConsole.AgentPoints;
using GovConsole.AgentPoints.Standards;
using GovConsole.AgentPoints.Upkeep;
using GovConsole.Inspections.Plans;
using GovConsole.Inspections.Rectifications;
using GovConsole.Inspections.Visits;
using GovConsole.Organisation;
using GovConsole.Tests.Core.AgentPoints;
using GovConsole.Tests.Support;

namespace GovConsole.Tests.Core.Inspections;

/// <summary>The small province's points, with use cases over their inspections; the administrator of the city inspects.</summary>
public abstract class InspectionWorld : PointWorld
{
    private protected FollowChecks Follow => new(World.Calendars);
    private protected MakePlan MakePlan => new(World.Db, World.Trees, World.Clock);
    private protected AssignInspector AssignInspector => new(World.Db, World.Trees, World.Clock);
    private protected FindPlans FindPlans => new(World.Db, World.Trees, World.Clock);
    private protected LoadPlan LoadPlan => new(World.Db, World.Trees, World.Clock);
    private protected RecordVisit RecordVisit => new(World.Db, Files, Follow, World.Clock);
    private protected LoadVisit LoadVisit => new(World.Db, World.Trees);
    private protected FindVisitPhoto FindVisitPhoto => new(World.Db);
    private protected AnswerRectification AnswerRectification => new(World.Db, Files, Follow, World.Clock);
    private protected ReviewRectification ReviewRectification => new(World.Db, Follow, World.Calendars, World.Clock);
    private protected FindRectifications FindRectifications => new(World.Db, World.Trees, World.Clock);
    private protected LoadRectification LoadRectification => new(World.Db, World.Trees, World.Clock);
    private protected CheckElement FollowedCheck => new(World.Db, Files, World.Clock, [Follow]);

    private protected static MakePlan.Input Plan(PlanWay way = PlanWay.All, int? amount = null) => new()
    {
        Unit = Sample.City.Code, Quarter = Sample.Monday, From = Sample.Monday, To = Sample.Monday.AddDays(11), Way = way, Amount = amount,
    };

    /// <summary>A visit that finds everything in order, but for the elements named.</summary>
    private protected static RecordVisit.Input Visit(string? plan, params Element[] failed) => new()
    {
        Key = Guid.CreateVersion7(), Plan = plan, Code = Code, At = new(2026, 3, 9, 9, 30, 0),
        Findings = [.. Enum.GetValues<Element>().Select(element => failed.Contains(element) ? Failed(element) : Passed(element))],
    };

    private protected static RecordVisit.Finding Passed(Element element) => new() { Element = element, State = ElementState.Passed, Found = AllMet(element) };

    private protected static RecordVisit.Finding Failed(Element element) =>
        new() { Element = element, State = ElementState.Failed, Note = "现场不符合", Found = new(new Dictionary<PassItem, Answer> { [PassItems.Of(element)[0]] = Answer.No }) };

    private protected async Task<Rectification> OnlyAsync() => Assert.Single(await World.Db.AllAsync<Rectification>());

    private protected async Task<LoadRectification.View> OnlyViewAsync(Actor? actor = null) => await LoadRectification.RunAsync((await OnlyAsync()).Number, actor ?? Admin, Ct);

    private protected Task FailAsync(Element element, Actor? by = null) => FollowedCheck.RunAsync(
        new() { Code = Code, Element = element, State = ElementState.Failed, Note = "现场不符合" }, by ?? Admin, Ct);

    private protected Task<Actor> SupervisorAsync(Unit? unit = null) => World.ActorAsync(Role.Supervisor, unit ?? Sample.Township);

    private protected void NextDay(int days = 1) => World.Clock.Advance(TimeSpan.FromDays(days));
}
