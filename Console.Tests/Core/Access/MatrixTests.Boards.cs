using GovConsole.Access;
using GovConsole.Boards;
using GovConsole.Notices.Audience;
using GovConsole.Notices.Inbox;
using GovConsole.Notices.Overview;
using GovConsole.Screens;
using GovConsole.Tests.Support;
using Microsoft.Extensions.DependencyInjection;

namespace GovConsole.Tests.Core.Access;

/// <summary>The board of a subtree, and the notices to its agents. The township sent one to a village where nobody held the post.</summary>
public sealed partial class MatrixTests
{
    private static Ask[] BoardAsks =>
    [
        Of<LoadBoard>(Permission.ReadBoard, true, (one, _, actor) => one.RunAsync(new() { Unit = Sample.Township.Code }, actor, Ct)),
        Of<FindBoardVillages>(Permission.ReadBoard, true, (one, _, actor) => one.RunAsync([Sample.Township.Code], BoardFigure.Villages, actor, Ct)),
        Of<LoadScreen>(Permission.ReadScreen, true, (one, _, actor) => one.RunAsync(new() { Unit = Sample.Township.Code }, actor, Ct)),
        Of<LoadAddressees>(Permission.SendNotices, true, (one, _, actor) => one.RunAsync([Sample.Village.Code], actor, Ct)),
        Of<SendNotice>(Permission.SendNotices, true, (one, _, actor) => one.RunAsync(new() { Title = "通知", Text = "内容", Units = [Sample.Village.Code] }, actor, Ct)),
        Of<CountNotices>(Permission.AnswerNotices, false, (one, _, actor) => one.RunAsync(actor, Ct)),
        Of<FindInbox>(Permission.AnswerNotices, true, async (one, stage, actor) =>
            Seen((await one.RunAsync(true, actor, Ct)).Exists(row => row.Notice.Number == stage.Notice))),
        Of<FindNotices>(Permission.ReadNotices, true, async (one, stage, actor) =>
            Seen((await one.RunAsync(1, actor, Ct)).Rows.Any(row => row.Notice.Number == stage.Notice))),
        Of<FindUnread>(Permission.ReadNotices, true, (one, _, actor) => one.RunAsync(Sample.Village.Code, 1, actor, Ct)),
        Of<LoadNotice>(Permission.ReadNotices, true, (one, stage, actor) => one.RunAsync(stage.Notice, RecipientList.All, actor, Ct)),
        Of<FindNoticeFile>(Permission.ReadNotices, true, (one, stage, actor) => one.RunAsync(stage.Notice, actor, Ct)),
        Of<ReadNotice>(Permission.AnswerNotices, true, (one, stage, actor) => one.RunAsync(stage.Notice, actor, Ct)),
        Of<ConfirmNotice>(Permission.AnswerNotices, true, (one, stage, actor) => one.RunAsync(stage.Notice, actor, Ct)),
        Of<RemindRecipients>(Permission.SendNotices, true, (one, stage, actor) => one.RunAsync(stage.Notice, actor, Ct)),
        Of<WithdrawNotice>(Permission.SendNotices, true, (one, stage, actor) => one.RunAsync(stage.Notice, "日期有误", actor, Ct)),
    ];

    private sealed partial class Stage
    {
        public string Notice { get; private set; } = "";

        private async Task TellAsync(Actor keeper)
        {
            await World.Db.StoreAsync(GovConsole.AgentPoints.AgentPoint.Open(Sample.OtherVillage, "村委会", null, "8:30–17:30", Sample.Monday));
            Notice = await Services.GetRequiredService<SendNotice>().RunAsync(
                new() { Title = "通知", Text = "内容", ConfirmBy = Sample.Monday, Units = [Sample.OtherVillage.Code], File = new(new MemoryStream(Pictures.Jpeg(4)), "附件.jpg") }, keeper, Ct);
        }
    }
}
