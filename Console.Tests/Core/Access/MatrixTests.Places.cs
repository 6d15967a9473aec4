using GovConsole.Access;
using GovConsole.AgentPoints;
using GovConsole.AgentPoints.Overview;
using GovConsole.AgentPoints.Standards;
using GovConsole.AgentPoints.Tenures;
using GovConsole.AgentPoints.Upkeep;
using GovConsole.Items;
using GovConsole.Items.Drafts;
using GovConsole.Organisation;
using GovConsole.Staff;
using GovConsole.Tests.Support;
using GovConsole.Workdays;
using GovConsole.Workdays.Notices;

namespace GovConsole.Tests.Core.Access;

/// <summary>Agent points, items, units, the calendar and the staff.</summary>
public sealed partial class MatrixTests
{
    private static Ask[] PlaceAsks =>
    [
        Of<FindPoints>(Permission.ReadAgentPoints, true, async (one, _, actor) =>
            Seen((await one.RunAsync(new(), 1, actor, Ct)).Rows.Any(row => row.Code == Sample.Village.Code))),
        Of<LoadPoint>(Permission.ReadAgentPoints, true, (one, _, actor) => one.RunAsync(Sample.Village.Code, actor, Ct)),
        Of<LoadSixOnes>(Permission.ReadAgentPoints, true, (one, _, actor) => one.RunAsync(new() { Unit = Sample.Village.Code }, actor, Ct)),
        Of<LoadCoverage>(Permission.ReadAgentPoints, true, (one, _, actor) => one.RunAsync(Sample.Village.Code, null, actor, Ct)),
        Of<FindEvidence>(Permission.ReadAgentPoints, true, (one, stage, actor) => one.RunAsync(Sample.Village.Code, stage.File, actor, Ct)),
        Of<CheckElement>(Permission.CheckAgentPoints, true, (one, _, actor) =>
            one.RunAsync(new() { Code = Sample.Village.Code, Element = Element.Rules, Note = "已上墙" }, actor, Ct)),
        Of<OpenPoint>(Permission.MaintainAgentPoints, true, (one, _, actor) =>
            one.RunAsync(new() { Code = Sample.OtherVillage.Code, Address = "村委会一楼", Hours = "8:30–17:30" }, actor, Ct)),
        Of<ChangePointStatus>(Permission.MaintainAgentPoints, true, (one, stage, actor) =>
            one.RunAsync(new() { Code = Sample.Village.Code, Version = stage.PointVersion, Status = PointStatus.Operating }, actor, Ct)),
        Of<DescribePoint>(Permission.MaintainAgentPoints, true, (one, stage, actor) =>
            one.RunAsync(new() { Code = Sample.Village.Code, Version = stage.PointVersion, Address = "村口", Hours = "全天" }, actor, Ct)),
        Of<AppointAgent>(Permission.MaintainAgentPoints, true, (one, _, actor) =>
            one.RunAsync(new() { Code = Sample.Village.Code, Name = "符秀英", Phone = Sample.Phone, Primary = false }, actor, Ct)),
        Of<EndTenure>(Permission.MaintainAgentPoints, true, (one, stage, actor) =>
            one.RunAsync(new() { Code = Sample.Village.Code, Tenure = stage.Tenure, Reason = "换届" }, actor, Ct)),
        Of<LoadStandard>(Permission.ReadAgentPoints, true, (one, _, actor) => one.RunAsync(Sample.Township.Code, actor, Ct)),
        Of<SetStandard>(Permission.MaintainAgentPoints, true, (one, _, actor) =>
            one.RunAsync(new() { Unit = Sample.Township.Code, Item = PassItem.Area, Asking = Asking.Required, Least = 40 }, actor, Ct)),
        Of<PublishRules>(Permission.MaintainAgentPoints, true, (one, _, actor) =>
            one.RunAsync(new() { Unit = Sample.Township.Code, Name = "2026年版" }, actor, Ct)),
        Of<RevealAgentPhone>(Permission.CheckAgentPoints, true, (one, stage, actor) => one.RunAsync(Sample.Village.Code, stage.Tenure, actor, Ct)),

        Of<FindItems>(Permission.ReadItems, false, (one, _, actor) => one.RunAsync(new(), actor, 0, 10, Ct)),
        Of<LoadItem>(Permission.ReadItems, false, (one, stage, actor) => one.RunAsync(stage.Item.Code, actor, null, Ct)),
        Of<OfferedItems>(Permission.ReadItems, false, (one, _, actor) => one.RunAsync(Sample.Village.Code, actor, Ct)),
        Of<ItemFigures>(Permission.ReadItems, false, (one, _, actor) => one.RunAsync(Sample.Monday, actor, Ct)),
        Of<SaveItem>(Permission.MaintainItems, true, (one, _, actor) => one.RunAsync(new() { Code = "新事项" }, actor, Ct)),
        Of<ReviseItem>(Permission.MaintainItems, true, (one, stage, actor) =>
            one.RunAsync(new() { Code = stage.Item.Code, Number = 1, Reason = "调整" }, actor, Ct)),

        Of<FindUnits>(Permission.ReadOrganisation, false, (one, _, actor) => one.RunAsync(actor, new(), 10, Ct)),
        Of<LoadUnit>(Permission.ReadOrganisation, false, (one, _, actor) => one.RunAsync(Sample.Village.Code, actor, Ct)),
        Of<AddUnit>(Permission.MaintainOrganisation, true, (one, _, actor) => one.RunAsync(
            new() { ParentCode = Sample.Township.Code, Kind = UnitKind.VillageCommittee, Code = "469007100299", Name = "新村民委员会", Note = "批复" }, actor, Ct)),
        Of<RenameUnit>(Permission.MaintainOrganisation, true, (one, _, actor) =>
            one.RunAsync(new() { Code = Sample.Village.Code, Name = "福久新村民委员会", Note = "批复" }, actor, Ct)),
        Of<RetireUnit>(Permission.MaintainOrganisation, true, (one, _, actor) =>
            one.RunAsync(new() { Code = Sample.OtherVillage.Code, Note = "撤并批复" }, actor, Ct)),

        Of<FindCalendar>(Permission.ReadCalendar, false, (one, _, actor) => one.RunAsync(2026, Sample.City.Path, actor, Ct)),
        Of<SetLocalHoliday>(Permission.MaintainCalendar, true, (one, _, actor) =>
            one.RunAsync(new() { Unit = Sample.City.Path, Date = new(2026, 4, 20), Name = "三月三", Notice = "市政府通知" }, actor, Ct)),
        Of<RemoveLocalHoliday>(Permission.MaintainCalendar, true, (one, _, actor) =>
            one.RunAsync(new() { Unit = Sample.City.Path, Date = new(2024, 4, 11), Reason = "录错" }, actor, Ct)),
        Of<MaintainYear>(Permission.MaintainCalendar, true, (one, _, actor) => one.RunAsync(new() { Year = 2027 }, actor, Ct)),

        Of<FindAuditEntries>(Permission.ReadAudit, false, (one, _, actor) => one.RunAsync(new(), null, actor, Ct)),
        Of<FindStaff>(Permission.MaintainStaff, true, (one, _, actor) => one.RunAsync(actor, new(Below: Sample.Township.Code), 0, 10, Ct)),
        Of<AddStaff>(Permission.MaintainStaff, true, (one, _, actor) =>
            one.RunAsync(new() { UserName = "new.agent", DisplayName = "符海燕", UnitCode = Sample.Village.Code }, actor, Ct)),
        Of<GrantPost>(Permission.MaintainStaff, true, (one, stage, actor) =>
            one.RunAsync(new() { AccountId = stage.Colleague.AccountId, Role = Role.Approver, UnitCode = Sample.Township.Code }, actor, Ct)),
        Of<RevokePost>(Permission.MaintainStaff, true, (one, stage, actor) => one.RunAsync(stage.Colleague.GrantId, actor, Ct)),
        Of<SignOutStaff>(Permission.MaintainStaff, true, (one, stage, actor) => one.RunAsync(stage.Colleague.AccountId, actor, Ct)),
        Of<DisableStaff>(Permission.MaintainStaff, true, (one, stage, actor) => one.RunAsync(stage.Colleague.AccountId, true, actor, Ct)),
        Of<ResetPassword>(Permission.MaintainStaff, true, (one, stage, actor) => one.RunAsync(stage.Colleague.AccountId, actor, Ct)),
    ];
}
