using GovConsole.Access;
using GovConsole.Assessments;
using GovConsole.Assessments.Course;
using GovConsole.Assessments.Evidence;
using GovConsole.Assessments.Overview;
using GovConsole.Assessments.Scores;
using GovConsole.Tests.Support;

namespace GovConsole.Tests.Core.Access;

/// <summary>The assessment of a quarter. Each ask that changes a sheet has one of its own.</summary>
public sealed partial class MatrixTests
{
    private static readonly DateOnly Past = new(2025, 10, 1);

    private static Ask[] AssessmentAsks =>
    [
        Of<DrawUpAssessments>(Permission.MaintainAgentPoints, true, (one, _, actor) => one.RunAsync(new() { Unit = Sample.City.Code, Quarter = new(2026, 1, 1) }, actor, Ct)),
        Of<AnnounceAssessments>(Permission.MaintainAgentPoints, true, async (one, stage, actor) =>
        {
            await SheetAsync(stage, new(2025, 1, 1), announced: false);
            await one.RunAsync(Sample.City.Code, new(2025, 1, 1), actor, Ct);
        }),
        Of<AnswerObjection>(Permission.MaintainAgentPoints, true, async (one, stage, actor) =>
        {
            var quarter = await SheetAsync(stage, new(2024, 1, 1), announced: true, contested: true);
            await one.RunAsync(new() { Code = Point, Quarter = quarter, Place = 1, Reason = "属实" }, actor, Ct);
        }),
        Of<PublishAssessments>(Permission.MaintainAgentPoints, true, async (one, stage, actor) =>
        {
            var quarter = await SheetAsync(stage, new(2023, 1, 1), announced: true);
            await one.RunAsync(Sample.City.Code, quarter, actor, Ct);
        }),
        Of<FindAssessments>(Permission.ReadAgentPoints, true, async (one, stage, actor) =>
        {
            await SheetAsync(stage, Past, announced: true);
            await one.RunAsync(Sample.City.Code, Past, actor, Ct);
        }),
        Of<LoadPointEvidence>(Permission.ReadAgentPoints, true, (one, _, actor) => one.RunAsync(Point, actor, Ct)),
        Of<LoadAssessment>(Permission.ReadAgentPoints, true, async (one, stage, actor) => await one.RunAsync(Point, await SheetAsync(stage, Past, announced: true), actor, Ct)),
    ];

    private static async Task<DateOnly> SheetAsync(Stage stage, DateOnly first, bool announced, bool contested = false)
    {
        var taken = (await stage.World.Db.AllAsync<Assessment>()).Select(sheet => sheet.Quarter).ToHashSet();
        if (first == Past && taken.Contains(Past)) return Past;
        var quarter = first;
        while (taken.Contains(quarter)) quarter = quarter.AddMonths(3);
        var sheet = Assessment.Of(Sample.Village, quarter);
        sheet.Draw([new Finding(Ground.NoBackup, quarter)], null, Sample.Now, "");
        if (announced) sheet.Announce(Sample.Monday, contested ? Sample.Monday : Sample.Monday.AddDays(-1), Sample.Now);
        if (contested) sheet.Contest(1, "不属实", Sample.Monday, Sample.Now, "");
        await stage.World.Db.StoreAsync(sheet);
        return quarter;
    }
}
