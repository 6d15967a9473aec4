using ClosedXML.Excel;
using GovConsole.Access;
using GovConsole.Audit;
using GovConsole.Enquiries;
using GovConsole.Kernel;
using GovConsole.Reports.Enquiries;
using GovConsole.Tests.Support;

namespace GovConsole.Tests.Core.Enquiries;

public sealed class EnquiryTests
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    public static TheoryData<string, Action<LogEnquiry.Input>, string[]> Faults => new()
    {
        { "nothing is wrong", _ => { }, [] },
        { "neither kind nor way", input => (input.Kind, input.Way) = (null, null), ["Enquiry.KindMissing Kind", "Enquiry.WayMissing Way"] },
        { "a kind that does not exist", input => input.Kind = (EnquiryKind)9, ["Enquiry.KindMissing Kind"] },
        { "no name", input => input.Name = " ", ["Enquiry.NameMissing Name"] },
        { "a name too long", input => input.Name = new('王', 51), ["Enquiry.NameTooLong Name"] },
        { "a number behind the name", input => input.Name = $"王女士{Sample.Phone}", ["Enquiry.PersonalNumber Name"] },
        { "no telephone", input => input.Phone = "", ["Enquiry.PhoneMissing Phone"] },
        { "half a telephone", input => input.Phone = "0898", ["Enquiry.PhoneWrong Phone"] },
        { "nothing said", input => input.Text = "\n", ["Enquiry.TextMissing Text"] },
        { "too much said", input => input.Text = new('问', 1_001), ["Enquiry.TextTooLong Text"] },
        { "somebody's whole number", input => input.Text = $"身份证{Sample.IdentityNumber}的件", ["Enquiry.PersonalNumber Text"] },
        { "tomorrow", input => input.ReceivedOn = Sample.Monday.AddDays(1), ["Enquiry.ReceivedInFuture ReceivedOn"] },
        { "thirty days ago", input => input.ReceivedOn = Sample.Monday.AddDays(-30), [] },
        { "thirty-one days ago", input => input.ReceivedOn = Sample.Monday.AddDays(-31), ["Enquiry.ReceivedTooLongAgo ReceivedOn"] },
    };

    [Theory, MemberData(nameof(Faults))]
    public void What_is_wrong_is_told_at_its_field(string what, Action<LogEnquiry.Input> change, string[] broken)
    {
        var input = EnquiryWorld.Input();
        change(input);

        Assert.True(broken.SequenceEqual(EnquiryRules.Check(input, Sample.Monday).Select(rule => $"{rule.Code} {rule.Field}")), what);
    }

    [Fact]
    public async Task A_complaint_is_answered_within_five_working_days_and_once()
    {
        await using var world = await World.CreateAsync();
        var clerk = await world.ActorAsync(Role.WindowClerk, Sample.Township);
        var number = await world.EnquireAsync();

        Assert.Equal($"{Sample.Township.Code}Q-2026-00001", number);
        // Monday; the week has no holiday.
        Assert.Equal((Sample.Monday, Sample.Monday.AddDays(7), false), await world.EnquiryAsync(number) is var open ? (open.ReceivedOn, open.DueOn!.Value, open.IsAnswered) : default);
        Assert.Equal("Enquiry.TextMissing", (await Assert.ThrowsAsync<RuleException>(() => world.AnswerEnquiry.RunAsync(number, " ", clerk, Ct))).Broken[0].Code);

        world.Clock.Advance(TimeSpan.FromDays(7));
        Assert.False((await world.EnquiryAsync(number)).IsLate(world.Clock.Today()));
        await world.AnswerEnquiry.RunAsync(number, "已安排顶岗", clerk, Ct);

        var answered = await world.EnquiryAsync(number);
        Assert.Equal(("已安排顶岗", Sample.Monday.AddDays(7), clerk.Name), (answered.Answer, answered.AnsweredOn, answered.AnsweredBy));
        Assert.Equal("Enquiry.Answered", (await Assert.ThrowsAsync<RuleException>(() => world.AnswerEnquiry.RunAsync(number, "再答", clerk, Ct))).Broken[0].Code);
        Assert.Equal("已安排顶岗", (await world.EnquiryAsync(number)).Answer);
        Assert.Equal(["Audit.EnquiryLogged", "Audit.EnquiryAnswered"], (await world.Db.AllAsync<AuditEntry>()).Select(line => line.Deed));
    }

    [Fact]
    public async Task The_same_form_twice_is_one_enquiry()
    {
        await using var world = await World.CreateAsync();
        var (input, clerk) = (EnquiryWorld.Input(), await world.ActorAsync(Role.WindowClerk, Sample.Township));

        Assert.Equal(await world.LogEnquiry.RunAsync(input, clerk, Ct), await world.LogEnquiry.RunAsync(input, clerk, Ct));
        Assert.Single(await world.Db.AllAsync<Enquiry>());
    }

    [Fact]
    public async Task The_telephone_number_lies_sealed_and_is_shown_to_whoever_says_why_with_a_line_in_the_audit()
    {
        await using var world = await World.CreateAsync();
        var number = await world.EnquireAsync();
        var enquiry = await world.EnquiryAsync(number);
        Assert.DoesNotContain(Sample.Phone, enquiry.PhoneSealed + enquiry.PhoneMasked, StringComparison.Ordinal);

        var clerk = await world.ActorAsync(Role.WindowClerk, Sample.Township);
        Assert.Equal(Sample.Phone, await world.RevealEnquirer.RunAsync(number, "回复来访人", clerk, Ct));
        var leader = await world.ActorAsync(Role.Leader, Sample.Township);
        Assert.Equal("Access.Forbidden", (await Assert.ThrowsAsync<RuleException>(() => world.RevealEnquirer.RunAsync(number, "回复来访人", leader, Ct))).Broken[0].Code);

        Assert.Equal("Enquiry.ReasonMissing", (await Assert.ThrowsAsync<RuleException>(() => world.RevealEnquirer.RunAsync(number, " ", clerk, Ct))).Broken[0].Code);

        var asked = Assert.Single(await world.Db.AllAsync<AuditEntry>(), line => line.Deed == "Audit.EnquirerRevealed");
        Assert.Equal((clerk.Name, "回复来访人"), (asked.Who, asked.Note));
    }

    [Fact]
    public async Task A_case_is_named_by_whoever_may_see_it_and_only_to_such()
    {
        await using var world = await World.CreateAsync();
        var about = await world.LogAsync(await world.ItemAsync());
        var (clerk, stranger) = (await world.ActorAsync(Role.WindowClerk, Sample.Township), await world.ActorAsync(Role.WindowClerk, Sample.OtherTownship));

        var number = await world.LogEnquiry.RunAsync(EnquiryWorld.Input() with { CaseNumber = $" {about} " }, clerk, Ct);
        var refused = await Assert.ThrowsAsync<RuleException>(() => world.LogEnquiry.RunAsync(EnquiryWorld.Input() with { CaseNumber = about }, stranger, Ct));

        Assert.Equal(about, (await world.LoadEnquiry.RunAsync(number, clerk, Ct)).CaseNumber);
        Assert.Equal(("Enquiry.CaseUnknown", "CaseNumber"), (refused.Broken[0].Code, refused.Broken[0].Field));
        Assert.Equal("Enquiry.Unknown", (await Assert.ThrowsAsync<RuleException>(() => world.LoadEnquiry.RunAsync(number, stranger, Ct))).Broken[0].Code);
    }

    [Fact]
    public async Task The_file_holds_the_list_and_no_telephone_number()
    {
        await using var world = await World.CreateAsync();
        var clerk = await world.ActorAsync(Role.WindowClerk, Sample.Township);
        await world.EnquireAsync(EnquiryKind.Question);
        await world.AnswerEnquiry.RunAsync(await world.EnquireAsync(), "=已答复", clerk, Ct);

        var form = EnquiryForm.Of(await world.ExportEnquiries.RunAsync(new() { Kind = EnquiryKind.Complaint }, clerk, Ct), Texts.Chinese);
        using var xlsx = new MemoryStream();
        form.ToWorkbook(Texts.Chinese).Write(xlsx);
        xlsx.Position = 0;

        using var book = new XLWorkbook(xlsx);
        var cells = book.Worksheets.First().CellsUsed().Select(cell => cell.GetFormattedString()).ToList();
        Assert.Contains("共1条：咨询0条，投诉1条；已答复1条，待答复0条，其中逾期0条。", cells);
        Assert.Contains("=已答复", cells);
        Assert.DoesNotContain(cells, cell => cell.Contains(Sample.Phone, StringComparison.Ordinal));
        Assert.Equal("Audit.EnquiriesExported", (await world.Db.AllAsync<AuditEntry>())[^1].Deed);
    }
}
