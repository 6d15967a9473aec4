using GovConsole.Access;
using GovConsole.Kernel;
using GovConsole.Organisation;

namespace GovConsole.Tests.Core.Organisation;

public sealed class FindUnitsTests(Organised organised) : IClassFixture<Organised>
{
    [Theory]
    [InlineData("东方市", "469007")]
    [InlineData("东方", "469007")]
    [InlineData("469007100", "469007100")]
    [InlineData("dfs", "469007")]
    [InlineData("加来", "469024401")]
    [InlineData("八所 福民", "469007100006")]
    [InlineData("bsz fm", "469007100006")]
    public async Task The_best_match_comes_first(string text, string code)
    {
        var found = await FindAsync(new(text));

        Assert.Equal(code, found.Rows[0].Code);
    }

    [Theory]
    [InlineData("新村", 3)]
    [InlineData("不存在的村", 0)]
    [InlineData("%", 0)]
    [InlineData("_", 0)]
    public async Task Text_is_taken_literally_and_equal_names_are_told_apart(string text, int atLeast)
    {
        var found = await FindAsync(new(text));

        Assert.True(atLeast == 0 ? found.Total == 0 : found.Total >= atLeast);
        Assert.Distinct(found.Rows.Select(row => row.FullName));
    }

    [Fact]
    public async Task The_kind_and_the_subtree_narrow_the_search_and_the_count_is_of_all_that_match()
    {
        var found = await FindAsync(new(Kind: UnitKind.VillageCommittee, Below: "469007"), limit: 20);

        Assert.Equal(20, found.Rows.Count);
        Assert.Equal(174, found.Total);
        Assert.All(found.Rows, row => Assert.StartsWith("46/469007/", row.Path.Value));
    }

    [Fact]
    public async Task Whoever_is_signed_in_may_search_everywhere()
    {
        var found = await new FindUnits(organised.Trees).RunAsync(
            Organised.Reader(Role.Auditor, "46/469007"), new("海口市"), 10, Ct);

        Assert.Equal("4601", found.Rows[0].Code);
    }

    [Fact]
    public async Task What_is_retired_or_no_real_unit_is_not_found()
    {
        Assert.Empty((await FindAsync(new("西沙群岛"))).Rows);
        Assert.Empty((await FindAsync(new("省直辖县级"))).Rows);
    }

    private Task<Slice<FindUnits.Row>> FindAsync(UnitFilter filter, int limit = 5000) =>
        new FindUnits(organised.Trees).RunAsync(Organised.Reader(Role.Leader, "46"), filter, limit, Ct);

    private static CancellationToken Ct => TestContext.Current.CancellationToken;
}
