using GovConsole.Kernel;
using GovConsole.Notes;
using GovConsole.Notes.Reminders;
using GovConsole.Tests.Support;

namespace GovConsole.Tests.Core.Notes;

public sealed class NoteRulesTests
{
    private static readonly Guid[] People = [.. Enumerable.Range(0, NoteRules.MostMentions + 1).Select(_ => Guid.CreateVersion7())];

    public static TheoryData<string, int, int, string> Notes => new()
    {
        { "请补结婚证", 0, 0, "" },
        { "请补结婚证", 2, 2, "" },
        { "请补结婚证", NoteRules.MostMentions, NoteRules.MostMentions, "" },
        { "", 0, 0, "Text Note.TextMissing" },
        { new('长', Note.TextMaxLength), 0, 0, "" },
        { new('长', Note.TextMaxLength + 1), 0, 0, "Text Note.TextTooLong" },
        { $"他的号码是{Sample.IdentityNumber}", 0, 0, "Text Note.PersonalNumber" },
        { "请补结婚证", 2, 1, "Mentioned Note.NotAReader" },
        { "请补结婚证", NoteRules.MostMentions + 1, 0, "Mentioned Note.TooManyMentions" },
        { "", 1, 0, "Text Note.TextMissing, Mentioned Note.NotAReader" },
    };

    [Theory, MemberData(nameof(Notes))]
    public void A_note_says_something_to_people_who_may_read_it(string text, int mentioned, int readers, string broken) =>
        Assert.Equal(broken, Told(NoteRules.Check(text, People[..mentioned], People[..readers])));

    [Theory]
    [InlineData("@陈丽 请看", "陈丽")]
    [InlineData("请@陈丽华和@王芳看", "陈丽华 王芳")]
    [InlineData("@陈丽华 @陈丽", "陈丽 陈丽华")]
    [InlineData("陈丽 请看", "")]
    [InlineData("@陈", "")]
    [InlineData("", "")]
    public void A_note_mentions_of_those_chosen_whom_its_text_names(string text, string named) =>
        Assert.Equal(named, string.Join(' ', Mentions.In(text, ["陈丽", "陈丽华", "王芳"], name => name)));

    [Fact]
    public void A_note_keeps_its_lines_and_loses_what_is_not_seen() =>
        Assert.Equal("一\n\n二 三", NoteRules.Tidy("\r\n 一\u200b \r\n\r\n二\t三\u0000\n"));

    public static TheoryData<int?, string, int, string> Reminders => new()
    {
        { 0, "回电话", 0, "" },
        { 1, "回电话", ReminderRules.MostOpen - 1, "" },
        { ReminderRules.MostDaysAhead, "回电话", 0, "" },
        { ReminderRules.MostDaysAhead + 1, "回电话", 0, "On Reminder.DayTooFar" },
        { -1, "回电话", 0, "On Reminder.DayPast" },
        { null, "", 0, "On Reminder.DayMissing, Text Reminder.TextMissing" },
        { 1, new('长', Reminder.TextMaxLength), 0, "" },
        { 1, new('长', Reminder.TextMaxLength + 1), 0, "Text Reminder.TextTooLong" },
        { 1, $"回电话{Sample.Phone}", 0, "Text Note.PersonalNumber" },
        { 1, "回电话", ReminderRules.MostOpen, " Reminder.TooMany" },
    };

    [Theory, MemberData(nameof(Reminders))]
    public void A_reminder_has_a_day_to_come_and_a_text(int? ahead, string text, int open, string broken) =>
        Assert.Equal(broken, Told(ReminderRules.Check(ahead is { } days ? Sample.Monday.AddDays(days) : null, text, Sample.Monday, open)));

    private static string Told(IEnumerable<BrokenRule> broken) => string.Join(", ", broken.Select(rule => $"{rule.Field} {rule.Code}"));
}
