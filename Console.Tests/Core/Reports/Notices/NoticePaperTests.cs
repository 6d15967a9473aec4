using GovConsole.Access;
using GovConsole.Audit;
using GovConsole.Cases.Flow;
using GovConsole.Kernel;
using GovConsole.Reports.Notices;
using GovConsole.Tests.Core.Reports.Pdf;
using GovConsole.Tests.Support;

namespace GovConsole.Tests.Core.Reports.Notices;

public sealed class NoticePaperTests : IAsyncLifetime
{
    private World world = null!;
    private string number = "";

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        world = await World.CreateAsync();
        number = await world.LogAsync(await world.ItemAsync());
    }

    public ValueTask DisposeAsync() => world.DisposeAsync();

    [Fact]
    public async Task An_accepted_case_has_a_notice_of_one_page_that_says_what_was_promised()
    {
        await AcceptAsync();
        var paper = Paper.Write(new NoticePaper(Texts.Chinese).Describe(NoticeKind.Acceptance, await PrintAsync(NoticeKind.Acceptance)));

        Assert.Single(paper.Pages);
        Assert.Empty(paper.Result.MissingCharacters);
        foreach (var said in new[] { "受理通知书", number, "符小妹", "生育登记", "2026年3月9日", "2026年3月12日", "3个工作日", "20个工作日", "居民身份证", "结婚证", "未提交", "东方市八所镇", "第1页/共1页" })
            Assert.Contains(said, paper.Text.Replace(" ", "", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.Contains("110***********002X", paper.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(Sample.IdentityNumber, paper.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(Sample.Phone, paper.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_second_print_promises_the_same_day_whatever_was_extended_since()
    {
        await AcceptAsync();
        var first = await PrintAsync(NoticeKind.Acceptance);
        var approver = await world.ActorAsync(Role.Approver, Sample.Township);
        await world.AdvanceAsync(number, CaseAction.Assign, approver);
        await world.AdvanceAsync(number, CaseAction.Extend, approver, input => (input.Days, input.Reason, input.ApprovedBy) = (5, "案情复杂", "陈主任"));

        Assert.Equal(first.DueOn, (await PrintAsync(NoticeKind.Acceptance)).DueOn);
    }

    [Fact]
    public async Task A_received_case_has_a_receipt_but_no_notice_of_acceptance()
    {
        var paper = Paper.Write(new NoticePaper(Texts.English).Describe(NoticeKind.Receipt, await PrintAsync(NoticeKind.Receipt)));
        var refused = await Assert.ThrowsAsync<RuleException>(() => PrintAsync(NoticeKind.Acceptance));

        Assert.Single(paper.Pages);
        Assert.Contains("Receipt of Application", paper.Text, StringComparison.Ordinal);
        Assert.Equal("Report.NotAccepted", Assert.Single(refused.Broken).Code);
    }

    [Fact]
    public async Task Printing_is_written_down_and_is_for_nobody_outside()
    {
        await PrintAsync(NoticeKind.Receipt);
        Assert.Single(await world.Db.AllAsync<AuditEntry>(), entry => entry.Deed == "Audit.ReceiptPrinted" && entry.Subject == number);

        var stranger = await world.ActorAsync(Role.WindowClerk, Sample.OtherCity);
        var refused = await Assert.ThrowsAsync<RuleException>(() => Print.RunAsync(NoticeKind.Receipt, number, stranger, Ct));
        Assert.Equal("Case.Unknown", Assert.Single(refused.Broken).Code);
    }

    private PrintNotice Print => new(world.Db, world.LoadCase, world.Calendars, world.Clock);

    private async Task<Notice> PrintAsync(NoticeKind kind) => await Print.RunAsync(kind, number, await world.ActorAsync(Role.WindowClerk, Sample.Township), Ct);

    private async Task AcceptAsync() =>
        await world.AdvanceAsync(number, CaseAction.Accept, await world.ActorAsync(Role.WindowClerk, Sample.Township), input => input.Materials = Sample.Brought);
}
