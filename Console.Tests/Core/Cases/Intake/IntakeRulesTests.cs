using GovConsole.Cases;
using GovConsole.Cases.Intake;
using GovConsole.Items;
using GovConsole.Organisation;
using GovConsole.Tests.Support;

namespace GovConsole.Tests.Core.Cases.Intake;

public sealed class IntakeRulesTests
{
    private static readonly LogCase.Input Good = Sample.Input(Sample.Item());
    private static readonly LogCase.Input Company = Good with
    {
        Kind = ApplicantKind.Legal,
        Document = DocumentKind.CreditCode,
        Number = "91350100M000100Y43",
        Applicant = "东方市海产有限公司",
    };

    public static TheoryData<string, LogCase.Input, string[]> Inputs => new()
    {
        { "good", Good, [] },
        { "lower-case x, spaces and full width", Good with { Number = "１１０１０５ 19491231002x" }, [] },
        { "nobody", Good with { Applicant = " " }, ["Case.ApplicantMissing"] },
        { "long name", Good with { Applicant = new string('王', 101) }, ["Case.ApplicantTooLong"] },
        { "no number", Good with { Number = "" }, ["Case.NumberMissing"] },
        { "wrong check digit", Good with { Number = "110105194912310021" }, ["Identity.WrongCheckDigit"] },
        { "seventeen", Good with { Number = "11010519491231002" }, ["Identity.NotEighteen"] },
        { "30 February", Good with { Number = "110105194902300021" }, ["Identity.NoSuchBirthDate"] },
        { "no phone", Good with { Phone = "" }, ["Case.PhoneMissing"] },
        { "no phone number", Good with { Phone = "问邻居" }, ["Case.PhoneWrong"] },
        { "tomorrow", Good with { ReceivedOn = Sample.Monday.AddDays(1) }, ["Case.ReceivedInFuture"] },
        { "yesterday without a reason", Good with { ReceivedOn = Sample.Monday.AddDays(-1) }, ["Case.LateReasonMissing"] },
        { "yesterday, with one", Good with { ReceivedOn = Sample.Monday.AddDays(-1), LateReason = "停电" }, [] },
        { "long ago", Good with { ReceivedOn = Sample.Monday.AddDays(-61), LateReason = "停电" }, ["Case.ReceivedTooLongAgo"] },
        { "unknown material", Good with { Materials = ["房产证"] }, ["Case.MaterialUnknown"] },
        { "everything at once", Good with { Applicant = "", Number = "1", Phone = "" }, ["Case.ApplicantMissing", "Identity.NotEighteen", "Case.PhoneMissing"] },
        { "company", Company, [] },
        { "wrong credit code", Company with { Number = "91350100M0001" }, ["Identity.NotACreditCode"] },
    };

    [Theory, MemberData(nameof(Inputs))]
    public void Every_broken_rule_is_named(string name, LogCase.Input input, string[] codes) =>
        Assert.Equal((name, string.Join(',', codes)), (name, string.Join(',', IntakeRules.Check(Sample.Intake(input)).Select(rule => rule.Code))));

    // Noted on a device on Monday at ten, sent so many hours later.
    [Theory]
    [InlineData(-1, null, "Case.TakenInFuture")]
    [InlineData(0, null, "")]
    [InlineData(13, null, "")]
    [InlineData(14, null, "Case.LateReasonMissing")]
    [InlineData(14, "断网", "")]
    [InlineData(3 * 24, "断网", "")]
    [InlineData(4 * 24, "断网", "Case.TakenTooLongAgo")]
    public void What_was_taken_without_a_line_is_sent_within_three_working_days(int hours, string? reason, string code)
    {
        var intake = Sample.Intake(Good with { TakenAt = Sample.Now, LateReason = reason }) with { Now = Sample.Now.AddHours(hours), Calendar = Sample.Calendar };

        Assert.Equal(code, string.Join(',', IntakeRules.Check(intake).Select(rule => rule.Code)));
    }

    [Fact]
    public void A_weekend_does_not_count_against_what_was_taken_on_friday() => Assert.Empty(IntakeRules.Check(
        Sample.Intake(Good with { TakenAt = Sample.Now.AddDays(4), LateReason = "断网" }) with { Now = Sample.Now.AddDays(9), Calendar = Sample.Calendar }));

    public static TheoryData<ItemVersion, Unit, string[]> Versions => new()
    {
        { Sample.Version(standing: ItemStanding.Cancelled), Sample.Village, ["Case.ItemCancelled"] },
        { Sample.Version(standing: ItemStanding.Paused), Sample.Village, ["Case.ItemPaused"] },
        { Sample.Version(offered: Offering.City), Sample.Village, ["Case.ItemNotOfferedHere"] },
        { Sample.Version(offered: Offering.City), Sample.City, [] },
        { Sample.Version(offered: Offering.Park), Sample.Park, [] },
        { Sample.Version(applicants: ApplicantKinds.Legal), Sample.Village, ["Case.ItemNotForApplicant"] },
    };

    [Theory, MemberData(nameof(Versions))]
    public void An_item_is_applied_for_where_and_by_whom_it_is_offered(ItemVersion version, Unit source, string[] codes) =>
        Assert.Equal(codes, IntakeRules.Check(Sample.Intake(Good, version, source)).Select(rule => rule.Code));

    [Theory]
    [InlineData("91350211M0000XUF46", true)]
    [InlineData("91350100M000100Y43", false)]
    public void A_credit_code_in_lawful_use_with_a_wrong_check_character_only_warns(string code, bool doubtful)
    {
        var input = Company with { Number = code };

        Assert.Empty(IntakeRules.Check(Sample.Intake(input)));
        Assert.Equal(doubtful, IntakeRules.Warn(input).Any(rule => rule.Code == "Identity.CreditCodeDoubtful"));
    }
}
