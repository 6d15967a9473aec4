using GovConsole.Access;
using GovConsole.Cases;
using GovConsole.Cases.Ledger;
using GovConsole.Kernel;
using GovConsole.Statistics;
using GovConsole.Tests.Support;

namespace GovConsole.Tests.Core.Cases.Ledger;

/// <summary>Whatever is asked for in whatever order is leafed through forwards and backwards without a case missing or shown twice.</summary>
public sealed class LedgerPagingTests
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    private static readonly bool[] Ways = [true, false];

    public static TheoryData<LedgerSort, bool, int> Orders =>
    [
        .. from sort in Enum.GetValues<LedgerSort>() from up in Ways from seed in Enumerable.Range(1, 2) select (sort, up, seed),
    ];

    [Theory, MemberData(nameof(Orders))]
    public async Task Pages_show_every_case_once_forwards_and_backwards_and_in_order(LedgerSort sort, bool ascending, int seed)
    {
        await using var world = await World.CreateAsync();
        var all = Shelf.Random(seed, 230 + seed * 20, await world.ItemAsync()).ToList();
        await world.Db.StoreAsync([.. all]);
        var leader = Sample.Actor(Role.Leader, Sample.Province);

        await LeafAsync(world, all, new() { Sort = sort, Ascending = ascending }, leader);
        await LeafAsync(world, [.. all.Where(x => x is { AcceptedOn: not null, ClosedOn: null })], new() { InHandOn = Sample.Monday, Sort = sort, Ascending = ascending }, leader);
        await LeafAsync(world, [.. all.Where(x => x is { AcceptedOn: not null, ClosedOn: not null })], new() { Measure = Measure.Closed, Sort = sort, Ascending = ascending }, leader);
    }

    private static async Task LeafAsync(World world, List<Case> cases, CaseFilter filter, Actor leader)
    {
        Assert.True(cases.Count > FindCases.PageSize);
        var (sort, ascending) = (filter.Sort, filter.Ascending);

        var pages = new List<FindCases.Page>();
        for (string? after = null; pages.Count == 0 || after is not null; after = pages[^1].Next)
            pages.Add(await world.FindCases.RunAsync(filter, leader, Ct, after));
        var back = new List<FindCases.Page> { pages[^1] };
        while (back[^1].Previous is { } before) back.Add(await world.FindCases.RunAsync(filter, leader, Ct, before: before));

        var shown = pages.SelectMany(page => page.Rows).ToList();
        Assert.Equal(cases.Select(x => x.Id).Order(), shown.Select(row => row.Id).Order());
        Assert.Equal(cases.Count, await world.FindCases.CountAsync(filter, leader, Ct));
        Assert.Null(pages[0].Previous);
        Assert.Equal(shown.Select(row => row.Id), back.AsEnumerable().Reverse().SelectMany(page => page.Rows).Select(row => row.Id));
        var days = shown.Select(row => Day(row, sort)).ToList();
        var known = days.TakeWhile(day => day is not null).ToList();
        Assert.All(days.Skip(known.Count), Assert.Null);
        Assert.Equal(ascending ? known.Order() : known.OrderDescending(), known);
    }

    private static DateTime? Day(FindCases.Row row, LedgerSort sort) => sort switch
    {
        LedgerSort.Due => row.DueOn?.ToDateTime(TimeOnly.MinValue),
        LedgerSort.Closed => row.ClosedOn?.ToDateTime(TimeOnly.MinValue),
        _ => row.ReceivedAt,
    };

    [Theory]
    [InlineData("1")]
    [InlineData("x.y")]
    [InlineData("9999999999999999999.0192855ddea74fc697522390077ce373")]
    [InlineData("3155378976000000000.0192855ddea74fc697522390077ce373")]
    [InlineData("-5.0192855ddea74fc697522390077ce373")]
    public async Task A_cursor_that_never_was_is_refused(string cursor)
    {
        await using var world = await World.CreateAsync();

        var refused = await Assert.ThrowsAsync<RuleException>(() =>
            world.FindCases.RunAsync(new(), Sample.Actor(Role.Leader, Sample.Province), Ct, cursor));

        Assert.Equal("Case.CursorUnknown", refused.Broken[0].Code);
    }

    [Fact]
    public async Task A_cursor_without_a_day_is_none_of_a_figure_of_that_day()
    {
        await using var world = await World.CreateAsync();

        var refused = await Assert.ThrowsAsync<RuleException>(() => world.FindCases.RunAsync(
            new() { Measure = Measure.Closed, Sort = LedgerSort.Closed }, Sample.Actor(Role.Leader, Sample.Province), Ct, $"-.{Guid.CreateVersion7():n}"));

        Assert.Equal("Case.CursorUnknown", refused.Broken[0].Code);
    }
}
