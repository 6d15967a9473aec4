using GovConsole.Notices;
using GovConsole.Organisation;
using GovConsole.Tests.Support;

namespace GovConsole.Tests.Core.Notices;

public sealed class NoticeRulesTests
{
    private static readonly Unit[] Senders = [Sample.Township, Sample.Village, Sample.Department];

    [Theory]
    [InlineData(0, "通知", "内容", null, 1, "")]
    [InlineData(0, "通知", "内容", 0, 1, "")]
    [InlineData(0, "通知", "内容", 90, 1, "")]
    [InlineData(0, "", "", null, 1, "Notice.TitleMissing Notice.TextMissing")]
    [InlineData(0, "通知", "内容", -1, 1, "Notice.ConfirmByPast")]
    [InlineData(0, "通知", "内容", 91, 1, "Notice.ConfirmByTooFar")]
    [InlineData(0, "通知", "内容", null, 0, "Notice.NobodyChosen")]
    [InlineData(0, "通知", "请联系11010519491231002X", null, 1, "Notice.PersonalNumber")]
    [InlineData(1, "通知", "内容", null, 1, "Notice.NotFromHere")]
    [InlineData(2, "通知", "内容", null, 1, "Notice.NotFromHere")]
    public void What_is_wrong_with_a_notice(int sender, string title, string text, int? days, int villages, string expected) => Assert.Equal(
        expected.Split(' ', StringSplitOptions.RemoveEmptyEntries),
        NoticeRules.Check(Senders[sender], title, text, days is { } ahead ? Sample.Monday.AddDays(ahead) : null, Sample.Monday, villages).Select(rule => rule.Code));

    [Fact]
    public void Too_long_is_one_character_more_than_is_kept()
    {
        var (title, text) = (new string('通', Notice.TitleMaxLength), new string('文', Notice.TextMaxLength));
        Assert.Empty(NoticeRules.Check(Sample.City, title, text, null, Sample.Monday, 1));
        Assert.Equal(["Notice.TitleTooLong", "Notice.TextTooLong"], NoticeRules.Check(Sample.City, title + "长", text + "长", null, Sample.Monday, 1).Select(rule => rule.Code));
    }
}
