using GovConsole.Access;
using GovConsole.Audit;
using GovConsole.Cases.Flow;
using GovConsole.Cases.Papers;
using GovConsole.Data;
using GovConsole.Kernel;
using GovConsole.Reports.Papers;
using GovConsole.Tests.Support;
using static GovConsole.Cases.Flow.CaseAction;

namespace GovConsole.Tests.Core.Reports.Papers;

public sealed class IssuePaperTests : IAsyncLifetime
{
    private PaperWorld papers = null!;
    private string number = "";

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        papers = await PaperWorld.CreateAsync();
        number = await papers.LogAsync();
    }

    public ValueTask DisposeAsync() => papers.DisposeAsync();

    [Fact]
    public async Task The_number_tells_unit_kind_year_and_place_in_the_series()
    {
        await papers.TakeAsync(number, Accept);
        var other = await papers.LogAsync();
        await papers.TakeAsync(other, Accept);

        Assert.Equal("东八政受〔2026〕1号", (await papers.IssueAsync(number, PaperKind.Acceptance)).Number);
        Assert.Equal("东八政受〔2026〕2号", (await papers.IssueAsync(other, PaperKind.Acceptance)).Number);
        Assert.Equal("东八福政收〔2026〕1号", (await papers.IssueAsync(number, PaperKind.Receipt)).Number);
        var third = await papers.LogAsync();
        papers.World.Clock.SetUtcNow(new(2026, 12, 31, 16, 0, 0, TimeSpan.Zero));
        Assert.Equal("东八福政收〔2027〕1号", (await papers.IssueAsync(third, PaperKind.Receipt)).Number);
    }

    [Fact]
    public async Task A_paper_is_issued_once_and_comes_back_byte_by_byte()
    {
        await papers.TakeAsync(number, Accept);
        var first = await papers.IssueAsync(number, PaperKind.Acceptance);
        var (chinese, english) = (await papers.OpenAsync(first), await papers.OpenAsync(first, PaperLanguages.English));

        await papers.TakeAsync(number, Assign, Extend);
        var again = await papers.IssueAsync(number, PaperKind.Acceptance, by: papers.Clerk);

        Assert.Equal((first.Id, first.Number), (again.Id, again.Number));
        Assert.Equal(chinese, await papers.OpenAsync(again));
        Assert.Equal(english, await papers.OpenAsync(again, PaperLanguages.English));
        Assert.NotEqual(chinese, english);
        Assert.Single(await papers.World.Db.AllAsync<AuditEntry>(), entry => entry.Deed == "Audit.PaperIssued" && entry.Subject == number && entry.Note == first.Number);
    }

    [Fact]
    public async Task Bytes_that_were_changed_are_refused_by_name_and_reported()
    {
        var paper = await papers.IssueAsync(number, PaperKind.Receipt);
        papers.Tamper();

        var refused = await Assert.ThrowsAsync<RuleException>(() => papers.OpenAsync(paper));

        Assert.Equal(("Paper.Changed", paper.Number), (refused.Broken[0].Code, refused.Broken[0].Args[0]));
        Assert.Contains(papers.Log.All, line => line.Contains(paper.Number, StringComparison.Ordinal));
        Assert.Single(await papers.World.Db.AllAsync<AuditEntry>(), entry => entry.Deed == "Audit.PaperChanged" && entry.Note == paper.Number);
    }

    [Fact]
    public async Task Numbers_have_no_gap_whoever_issues_at_once_and_whatever_is_rolled_back()
    {
        var numbers = new List<string> { number };
        while (numbers.Count < 6) numbers.Add(await papers.LogAsync());

        await Assert.ThrowsAsync<InvalidOperationException>(() => papers.World.Db.WriteAsync(async db =>
        {
            await db.NextSerialAsync(Sample.Village.Code, PaperKind.Receipt, 2026, Ct);
            throw new InvalidOperationException();
        }, Ct));
        // Everybody asks for everything, so most ask for what another one is issuing.
        var issued = await Task.WhenAll(numbers.Concat(numbers).Select(one => papers.IssueAsync(one, PaperKind.Receipt)));

        Assert.Equal(Enumerable.Range(1, 6), issued.DistinctBy(paper => paper.Id).Select(paper => paper.Serial).Order());
        Assert.Equal(6, (await papers.World.Db.AllAsync<IssuedPaper>()).Count);
    }

    [Fact]
    public async Task Each_suspension_has_a_notice_of_its_own()
    {
        await papers.TakeAsync(number, Accept, Assign, Suspend, Resume, Suspend);

        var (first, second) = (await papers.IssueAsync(number, PaperKind.SpecialProcedure, 4), await papers.IssueAsync(number, PaperKind.SpecialProcedure));

        Assert.Equal((4, 6), (first.Place, second.Place));
        Assert.NotEqual(first.Number, second.Number);
    }

    [Fact]
    public async Task What_the_history_does_not_give_cannot_be_issued()
    {
        var refused = await Assert.ThrowsAsync<RuleException>(() => papers.IssueAsync(number, PaperKind.Acceptance));
        Assert.Equal("Paper.NotDue", refused.Broken[0].Code);

        await papers.TakeAsync(number, CaseAction.Void);
        refused = await Assert.ThrowsAsync<RuleException>(() => papers.IssueAsync(number, PaperKind.Receipt));
        Assert.Equal("Paper.NotDue", refused.Broken[0].Code);
        Assert.Equal(2, (await papers.IssueAsync(number, PaperKind.Track)).Place);
    }

    [Fact]
    public async Task A_village_cannot_speak_for_the_township()
    {
        await papers.TakeAsync(number, Accept);

        Assert.Equal("Access.Forbidden", await CodeAsync(papers.Agent));
        Assert.Equal("Access.OutOfScope", await CodeAsync(await papers.World.ActorAsync(Role.Approver, Sample.Village)));
        Assert.Equal("Case.Unknown", await CodeAsync(await papers.World.ActorAsync(Role.Approver, Sample.OtherCity)));

        async Task<string> CodeAsync(Actor by) =>
            (await Assert.ThrowsAsync<RuleException>(() => papers.IssueAsync(number, PaperKind.Acceptance, by: by))).Broken[0].Code;
    }

    [Fact]
    public async Task A_void_paper_stays_as_it_was_and_another_gets_a_new_number()
    {
        var first = await papers.IssueAsync(number, PaperKind.Receipt);
        var bytes = await papers.OpenAsync(first);

        Assert.Equal("Paper.VoidReasonMissing", (await Assert.ThrowsAsync<RuleException>(() => papers.VoidPaper.RunAsync(first.Id, " ", papers.Agent, Ct))).Broken[0].Code);
        await papers.VoidPaper.RunAsync(first.Id, "姓名写错", papers.Agent, Ct);
        var second = await papers.IssueAsync(number, PaperKind.Receipt);

        Assert.Equal((1, 2), (first.Serial, second.Serial));
        Assert.Equal(bytes, await papers.OpenAsync(first));
        Assert.Equal("Paper.AlreadyVoid", (await Assert.ThrowsAsync<RuleException>(() => papers.VoidPaper.RunAsync(first.Id, "再次", papers.Agent, Ct))).Broken[0].Code);
        Assert.Equal([(true, "姓名写错"), (false, null)], (await RowsAsync()).Where(row => row.Kind is PaperKind.Receipt).Select(row => (row.Paper!.IsVoid, row.Paper.VoidReason)));
    }

    [Fact]
    public async Task A_voided_case_takes_its_papers_with_it_and_a_reopened_one_its_decisions()
    {
        await papers.TakeAsync(number, Accept, Assign, Propose, CaseAction.Grant, Deliver);
        foreach (var kind in new[] { PaperKind.Receipt, PaperKind.Approval, PaperKind.Completion, PaperKind.Track }) await papers.IssueAsync(number, kind);

        await papers.TakeAsync(number, Archive, Reopen);
        Assert.Equal([PaperKind.Approval, PaperKind.Completion], await VoidAsync());

        await papers.TakeAsync(number, CaseAction.Void);
        Assert.Equal([PaperKind.Receipt, PaperKind.Approval, PaperKind.Completion], await VoidAsync());

        async Task<IEnumerable<PaperKind>> VoidAsync() =>
            (await papers.World.Db.AllAsync<IssuedPaper>()).Where(paper => paper.IsVoid).Select(paper => paper.Kind).Order();
    }

    [Fact]
    public async Task The_list_says_what_was_issued_and_what_is_due_for_whom()
    {
        await papers.TakeAsync(number, Accept);
        await papers.IssueAsync(number, PaperKind.Receipt);

        Assert.Equal(
            ["Receipt issued mine", "Authorisation due mine", "Acceptance due", "Track due mine"],
            (await papers.LoadPapers.RunAsync(number, papers.Agent, Ct)).Select(row => $"{row.Kind} {(row.Paper is null ? "due" : "issued")}{(row.Mine ? " mine" : "")}"));
    }

    private Task<IReadOnlyList<LoadPapers.Row>> RowsAsync() => papers.LoadPapers.RunAsync(number, papers.Clerk, Ct);
}
