using GovConsole.Access;
using GovConsole.Agents.Books;
using GovConsole.Assessments;
using GovConsole.Assessments.Course;
using GovConsole.Assessments.Overview;
using GovConsole.Assets;
using GovConsole.Tests.Core.AgentPoints;
using GovConsole.Tests.Support;

namespace GovConsole.Tests.Core.Assessments;

/// <summary>A village in good order in the first quarter of 2026, and the use cases that assess it.</summary>
public abstract class AssessmentWorld : PointWorld
{
    private protected static readonly DateOnly Quarter = new(2026, 1, 1);

    private protected DrawUpAssessments DrawUp => new(World.Db, World.Trees, new(World.Db, new GatherAgentFacts(World.Db, World.Calendars, World.Clock), new GatherAssetFacts(World.Db, World.Calendars), World.Clock), World.Clock);
    private protected AnnounceAssessments Announce => new(World.Db, World.Trees, World.Calendars, World.Clock);
    private protected ObjectToDeduction Object => new(World.Db, World.Clock);
    private protected AnswerObjection Answer => new(World.Db, World.Clock);
    private protected PublishAssessments Publish => new(World.Db, World.Trees, World.Clock);
    private protected FindAssessments Find => new(World.Db, World.Trees, World.Clock);
    private protected LoadAssessment Load => new(World.Db, World.Trees, World.Clock);

    private protected Task<int> DrawAsync(DateOnly? quarter = null) => DrawUp.RunAsync(new() { Unit = Sample.City.Code, Quarter = quarter ?? Quarter }, Admin, Ct);

    private protected Task<int> AnnounceAsync() => Announce.RunAsync(Sample.City.Code, Quarter, Admin, Ct);

    private protected Task<int> PublishAsync() => Publish.RunAsync(Sample.City.Code, Quarter, Admin, Ct);

    private protected async Task<Assessment> SheetAsync(Actor? actor = null) => (await Load.RunAsync(Code, Quarter, actor ?? Admin, Ct)).Sheet;

    private protected Task ObjectAsync(int place, string? reason = "已经培训", Actor? actor = null) =>
        Object.RunAsync(new() { Code = Code, Quarter = Quarter, Place = place, Reason = reason }, actor ?? Agent, Ct);

    private protected Task AnswerAsync(int place, bool withdrawn) =>
        Answer.RunAsync(new() { Code = Code, Quarter = Quarter, Place = place, Withdrawn = withdrawn, Reason = "核对培训签到表" }, Admin, Ct);

    /// <summary>The second of April: the quarter is over.</summary>
    private protected void PassQuarter() => World.Clock.Advance(TimeSpan.FromDays(24));
}
