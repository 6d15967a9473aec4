using GovConsole.Access;
using GovConsole.Cases;
using GovConsole.Cases.Flow;
using GovConsole.Items;
using GovConsole.JointMatters;
using GovConsole.Tests.Support;

namespace GovConsole.Tests.Core.JointMatters;

/// <summary>The restaurant of the seeded catalogue, applied for at the sample city.</summary>
internal static class JointWorld
{
    public const string Licence = "企业设立登记", Food = "食品经营许可证核发", Sign = "户外招牌设置备案";

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    extension(World world)
    {
        public LogJointCase LogJointCase => new(world.Db, world.LogCase, world.Trees, world.Calendars, world.Clock);

        public LoadJointMatter LoadJointMatter => new(world.Db, world.Trees, world.Calendars, world.Clock);

        public FindThemes FindThemes => new(world.Db, world.Trees, world.Clock);

        public async Task SeedThemesAsync()
        {
            await new SeedItems(world.Db).RunAsync(Ct);
            await new SeedThemes(world.Db).RunAsync(Ct);
        }

        public Task<Actor> ClerkAsync() => world.ActorAsync(Role.WindowClerk, Sample.City);

        public Task<Actor> ApproverAsync() => world.ActorAsync(Role.Approver, Sample.City);

        public async Task<string> LogRestaurantAsync(Action<LogJointCase.Input>? change = null)
        {
            var input = Restaurant();
            change?.Invoke(input);
            return (await world.LogJointCase.RunAsync(input, await world.ClerkAsync(), Ct)).Number;
        }

        public async Task<LoadJointMatter.View> ViewAsync(string number) => await world.LoadJointMatter.RunAsync(number, await world.ClerkAsync(), Ct);

        /// <summary>The case of one part, by its item.</summary>
        public async Task<Case> PartAsync(string number, string item) => (await world.ViewAsync(number)).Parts.Single(part => part.Item.Name == item).Case;

        /// <summary>Takes a part from its acceptance to a grant or a refusal.</summary>
        public async Task DecideAsync(string number, string item, bool granted = true)
        {
            var (subject, clerk, approver) = (await world.PartAsync(number, item), await world.ClerkAsync(), await world.ApproverAsync());
            await world.AdvanceAsync(subject.Number, CaseAction.Accept, clerk);
            await world.AdvanceAsync(subject.Number, CaseAction.Assign, approver);
            await world.AdvanceAsync(subject.Number, CaseAction.Propose, approver);
            await world.AdvanceAsync(subject.Number, granted ? CaseAction.Grant : CaseAction.Refuse, approver, deed =>
                (deed.CertificateNumber, deed.Reason, deed.Remedies) = ("琼证001", "不符合条件", "可申请行政复议"));
        }
    }

    public static LogJointCase.Input Restaurant() => new()
    {
        Theme = "CY01", Parts = ["QT33001000"],
        Application = new()
        {
            UnitCode = Sample.City.Code, Applicant = "符小妹", Number = Sample.IdentityNumber, Phone = Sample.Phone,
            Materials =
            [
                "登记申请书", "居民身份证", "住所（经营场所）使用证明", "食品经营许可申请书", "经营场所平面布局和操作流程图", "食品安全管理制度目录",
                "招牌设置申请表", "招牌设计效果图",
            ],
        },
    };
}
