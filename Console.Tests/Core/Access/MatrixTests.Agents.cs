using GovConsole.Access;
using GovConsole.AgentPoints;
using GovConsole.Agents.Absences;
using GovConsole.Agents.Backups;
using GovConsole.Agents.Roster;
using GovConsole.Agents.Rotas;
using GovConsole.Agents.Trainings;
using GovConsole.Agents.Transfers;
using GovConsole.Kernel;
using GovConsole.Reports.Agents;
using GovConsole.Tests.Support;

namespace GovConsole.Tests.Core.Access;

/// <summary>Agents of a point: duty, leave, findings, training, the pair and hand-overs. What has not begun is stored beside them.</summary>
public sealed partial class MatrixTests
{
    private static string Point => Sample.Village.Code;

    private static Ask[] AgentAsks =>
    [
        Of<FindAgents>(Permission.ReadAgentPoints, true, async (one, _, actor) => Seen((await one.RunAsync(new(), 1, actor, Ct)).Rows.Any(row => row.Code == Point))),
        Of<FindAgentChanges>(Permission.ReadAgentPoints, true, async (one, _, actor) =>
            Seen((await one.RunAsync(null, Period.Month(Sample.Monday), actor, Ct)).Any(row => row.Path == Sample.Village.Path))),
        Of<LoadPointAgents>(Permission.ReadAgentPoints, true, (one, _, actor) => one.RunAsync(Point, actor, Ct)),
        Of<PairBackup>(Permission.MaintainAgentPoints, true, (one, _, actor) => one.RunAsync(new() { Code = Point }, actor, Ct)),
        Of<EndBackup>(Permission.MaintainAgentPoints, true, async (one, stage, actor) =>
        {
            var tenure = await FormerAsync(stage);
            var pair = new AgentBackup { Code = Point, PrincipalId = tenure, StandInId = tenure, From = Sample.Monday };
            await stage.World.Db.StoreAsync(pair);
            await one.RunAsync(new() { Code = Point, Backup = pair.Id, Reason = "轮换" }, actor, Ct);
        }),
        Of<SetRota>(Permission.KeepAgents, true, (one, _, actor) => one.RunAsync(new() { Code = Point, Duties = WeekPattern.Agent.Duties }, actor, Ct)),
        Of<ChangeDuty>(Permission.KeepAgents, true, (one, _, actor) => one.RunAsync(new() { Code = Point, Day = Sample.Monday, Duty = Duty.Agent }, actor, Ct)),
        Of<EnterLeave>(Permission.KeepAgents, true, (one, stage, actor) =>
            one.RunAsync(new() { Code = Point, Tenure = stage.Tenure, From = Sample.Monday, To = Sample.Monday, Reason = "就医" }, actor, Ct)),
        Of<EndLeave>(Permission.KeepAgents, true, async (one, stage, actor) =>
        {
            var leave = new AgentLeave
            {
                Code = Point, TenureId = stage.Tenure, Kind = LeaveKind.Sick, From = Sample.Monday, To = Sample.Monday, Reason = "就医", EnteredAt = Sample.Now, By = "",
            };
            await stage.World.Db.StoreAsync(leave);
            await one.RunAsync(Point, leave.Id, actor, Ct);
        }),
        Of<RecordAbsence>(Permission.CheckAgentPoints, true, (one, _, actor) =>
            one.RunAsync(new() { Code = Point, Day = Sample.Monday, Hour = 9, Inspector = "督查组" }, actor, Ct)),
        Of<WithdrawAbsence>(Permission.MaintainAgentPoints, true, async (one, stage, actor) =>
        {
            var found = new FoundAbsence { Code = Point, Level = CheckLevel.County, Day = Sample.Monday, Hour = 9, Inspector = "督查组", RecordedAt = Sample.Now, By = "" };
            await stage.World.Db.StoreAsync(found);
            await one.RunAsync(Point, found.Id, "有误", actor, Ct);
        }),
        Of<RecordTraining>(Permission.MaintainAgentPoints, true, (one, stage, actor) =>
            one.RunAsync(new() { Code = Point, Tenure = stage.Tenure, Course = "业务培训", Day = Sample.Monday, Hours = 4 }, actor, Ct)),
        Of<ExportRoster>(Permission.ReadAgentPoints, true, async (one, _, actor) =>
            Seen((await one.RunAsync(new(new(), Period.Month(Sample.Monday)), actor, Ct)).Rows.Any(row => row.Code == Point))),
        Of<PrintAgentHandover>(Permission.ReadAgentPoints, true, async (one, stage, actor) =>
            await one.RunAsync(Point, await DrawnAsync(stage), Texts.Chinese, actor, Ct)),
        Of<DrawUpAgentHandover>(Permission.KeepAgents, true, async (one, stage, actor) => await one.RunAsync(new() { Code = Point, Former = await FormerAsync(stage) }, actor, Ct)),
        Of<LoadAgentHandover>(Permission.ReadAgentPoints, true, async (one, stage, actor) => await one.RunAsync(Point, await FormerAsync(stage), actor, Ct)),
        Of<SignAgentHandover>(Permission.KeepAgents, true, async (one, stage, actor) => await one.RunAsync(new() { Code = Point, Former = await DrawnAsync(stage) }, actor, Ct)),
    ];

    /// <summary>Somebody who served the village long ago.</summary>
    private static async Task<Guid> FormerAsync(Stage stage)
    {
        var former = new AgentTenure { Code = Point, Name = "李二", PhoneSealed = "", PhoneMasked = "", From = new(2020, 1, 1), Primary = true };
        former.End(new(2020, 12, 31), "换届");
        await stage.World.Db.StoreAsync(former);
        return former.Id;
    }

    private static async Task<Guid> DrawnAsync(Stage stage)
    {
        var former = await FormerAsync(stage);
        await stage.World.Db.StoreAsync(new AgentHandover
        {
            Number = $"{former:n}", Code = Point, FormerId = former, SuccessorId = stage.Tenure, Former = "李二", Successor = "符小妹", DrawnAt = Sample.Now, DrawnBy = "",
        });
        return former;
    }
}
