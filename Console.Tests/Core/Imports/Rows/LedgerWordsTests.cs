using GovConsole.Cases;
using GovConsole.Imports.Rows;

namespace GovConsole.Tests.Core.Imports.Rows;

public sealed class LedgerWordsTests
{
    [Theory]
    [InlineData("办结", LedgerOutcome.Granted)]
    [InlineData("已 办 结", LedgerOutcome.Granted)]
    [InlineData("准予许可", LedgerOutcome.Granted)]
    [InlineData("已领取", LedgerOutcome.Granted)]
    [InlineData("不予许可", LedgerOutcome.Refused)]
    [InlineData("不同意（材料不实）", LedgerOutcome.Refused)]
    [InlineData("不予受理", LedgerOutcome.NotAccepted)]
    [InlineData("退件", LedgerOutcome.Returned)]
    [InlineData("申请人撤回", LedgerOutcome.Returned)]
    [InlineData("未办结", LedgerOutcome.Open)]
    [InlineData("办理中", LedgerOutcome.Open)]
    [InlineData("已受理", LedgerOutcome.Open)]
    [InlineData("In progress", LedgerOutcome.Open)]
    [InlineData("Granted", LedgerOutcome.Granted)]
    [InlineData("作废", null)]
    [InlineData("转报办结", null)]
    [InlineData("好", null)]
    public void Results_are_what_their_words_say(string written, LedgerOutcome? outcome) =>
        Assert.Equal(outcome, LedgerWords.TryOutcome(written, out var found) ? found : null);

    [Theory]
    [InlineData("窗口", Channel.Window)]
    [InlineData("政务大厅现场", Channel.Window)]
    [InlineData("网上办事大厅", Channel.Online)]
    [InlineData("手机 APP", Channel.Mobile)]
    [InlineData("椰城市民云", Channel.Mobile)]
    [InlineData("邮寄", Channel.Post)]
    [InlineData("代办点", Channel.VillageAgent)]
    [InlineData("ＰＣ端", Channel.Online)]
    [InlineData("别人说的", null)]
    public void Channels_are_what_their_words_say(string written, Channel? channel) => Assert.Equal(channel, LedgerWords.ChannelOf(written));

    [Theory]
    [InlineData("身份证", DocumentKind.IdentityCard)]
    [InlineData("统一社会信用代码证", DocumentKind.CreditCode)]
    [InlineData("营业执照", DocumentKind.CreditCode)]
    [InlineData("港澳居民来往内地通行证", DocumentKind.Other)]
    [InlineData("户口簿", DocumentKind.Other)]
    [InlineData("证", null)]
    public void Documents_are_what_their_words_say(string written, DocumentKind? kind) => Assert.Equal(kind, LedgerWords.DocumentOf(written));

    [Theory]
    [InlineData("是", true)]
    [InlineData("√", true)]
    [InlineData("齐全", true)]
    [InlineData("", false)]
    [InlineData("否", false)]
    [InlineData("大概", null)]
    public void A_box_is_ticked_or_not(string written, bool? yes) => Assert.Equal(yes, LedgerWords.Yes(written));

    [Theory]
    [InlineData("合计", true)]
    [InlineData("本 页 小 计：", true)]
    [InlineData("制表人：符秀英", true)]
    [InlineData("合计生育", false)]
    [InlineData("1", false)]
    public void A_total_is_no_matter(string first, bool total) => Assert.Equal(total, LedgerWords.IsTotal(first));
}
