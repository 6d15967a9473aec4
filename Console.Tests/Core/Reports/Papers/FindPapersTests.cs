using GovConsole.Access;
using GovConsole.Cases.Papers;
using GovConsole.Kernel;
using GovConsole.Organisation;
using GovConsole.Reports.Papers;
using GovConsole.Tests.Support;
using static GovConsole.Cases.Flow.CaseAction;

namespace GovConsole.Tests.Core.Reports.Papers;

public sealed class FindPapersTests : IAsyncLifetime
{
    private PaperWorld papers = null!;
    private string first = "";
    private string second = "";

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        papers = await PaperWorld.CreateAsync();
        (first, second) = (await papers.LogAsync(), await papers.LogAsync());
        await papers.TakeAsync(first, Accept);
        await papers.IssueAsync(first, PaperKind.Receipt);
        await papers.IssueAsync(first, PaperKind.Acceptance);
        papers.World.Clock.Advance(TimeSpan.FromDays(1));
        await papers.IssueAsync(second, PaperKind.Receipt);
    }

    public ValueTask DisposeAsync() => papers.DisposeAsync();

    [Fact]
    public async Task The_newest_stand_first_and_a_page_goes_on_where_the_last_one_ended()
    {
        var auditor = await papers.World.ActorAsync(Role.Auditor, Sample.Province);
        var all = await papers.FindPapers.RunAsync(new(), null, auditor, Ct);
        var rest = await papers.FindPapers.RunAsync(new(), all.Rows[0].Id, auditor, Ct);

        Assert.Equal(["东八福政收〔2026〕2号", "东八政受〔2026〕1号", "东八福政收〔2026〕1号"], all.Rows.Select(row => row.Number));
        Assert.Equal(all.Rows.Skip(1), rest.Rows);
        Assert.Equal((3, 3), (all.Total, rest.Total));
        Assert.Equal("东方市八所镇福久村民委员会", all.Rows[0].UnitName);
    }

    public static TheoryData<FindPapers.Filter, int> Filters => new()
    {
        { new(Kind: PaperKind.Receipt), 2 },
        { new(From: Sample.Monday.AddDays(1)), 1 },
        { new(To: Sample.Monday), 2 },
        { new(Text: "政受〔2026〕1号"), 1 },
        { new(Text: "不存在"), 0 },
        { new(Unit: Sample.Village.Code), 3 },
        { new(Unit: Sample.OtherVillage.Code), 0 },
    };

    [Theory, MemberData(nameof(Filters))]
    public async Task A_filter_leaves_what_it_says(FindPapers.Filter filter, int count)
    {
        var clerk = await papers.World.ActorAsync(Role.WindowClerk, Sample.City);

        Assert.Equal(count, (await papers.FindPapers.RunAsync(filter, null, clerk, Ct)).Total);
    }

    [Fact]
    public async Task Nobody_sees_the_papers_of_other_units()
    {
        foreach (var unit in new[] { Sample.OtherVillage, Sample.OtherTownship, Sample.OtherCity })
            Assert.Equal(0, (await papers.FindPapers.RunAsync(new(), null, await papers.World.ActorAsync(Role.Leader, unit), Ct)).Total);

        var refused = await Assert.ThrowsAsync<RuleException>(async () =>
            await papers.FindPapers.RunAsync(new(Unit: Sample.Village.Code), null, await papers.World.ActorAsync(Role.Leader, Sample.OtherCity), Ct));
        Assert.Equal("Access.OutOfScope", refused.Broken[0].Code);
    }

    [Fact]
    public async Task A_prefix_holds_from_now_on_is_one_units_only_and_the_series_goes_on()
    {
        var keeper = await papers.World.ActorAsync(Role.UnitAdministrator, Sample.City);
        await SetAsync(Sample.Township, "八府");

        Assert.Equal("八府", (await papers.FindPapers.RunAsync(new(Unit: Sample.Township.Code), null, keeper, Ct)).Prefix);
        await papers.TakeAsync(second, Accept);
        Assert.Equal("八府受〔2026〕2号", (await papers.IssueAsync(second, PaperKind.Acceptance)).Number);
        Assert.Contains((await papers.FindPapers.RunAsync(new(), null, keeper, Ct)).Rows, row => row.Number == "东八政受〔2026〕1号");
        foreach (var (unit, text, code) in new[]
        {
            (Sample.City, "八府", "Paper.PrefixTaken"), (Sample.City, " ", "Paper.PrefixMissing"), (Sample.City, "东 府", "Paper.PrefixLettersOnly"),
            (Sample.City, new string('东', 21), "Paper.PrefixTooLong"), (Sample.OtherCity, "琼府", "Access.OutOfScope"),
        })
            Assert.Equal(code, (await Assert.ThrowsAsync<RuleException>(() => SetAsync(unit, text))).Broken[0].Code);

        Task SetAsync(Unit unit, string text) => new SetPaperPrefix(papers.World.Db, papers.World.Trees, papers.World.Clock).RunAsync(unit.Code, text, keeper, Ct);
    }

    [Fact]
    public async Task Villages_whose_names_begin_alike_get_different_prefixes()
    {
        var other = await LogAsync(Sample.OtherVillage);
        var unit = Unit.Of("469007100299", Sample.Township, "上红村民委员会", UnitKind.VillageCommittee, "SH");
        await papers.World.Db.StoreAsync(unit);
        papers.World.Trees.Forget();
        var third = await LogAsync(unit);

        Assert.Equal("东八上政收〔2026〕1号", (await papers.IssueAsync(other, PaperKind.Receipt, by: papers.Clerk)).Number);
        Assert.Equal("东方八所上红政收〔2026〕1号", (await papers.IssueAsync(third, PaperKind.Receipt, by: papers.Clerk)).Number);

        async Task<string> LogAsync(Unit village)
        {
            var item = await papers.World.ItemAsync();
            var input = Sample.Input(item, village);
            return (await papers.World.LogCase.RunAsync(input, papers.Clerk, Ct)).Number;
        }
    }
}
