using GovConsole.Access;
using GovConsole.Cases;
using GovConsole.Cases.Flow;
using GovConsole.Cases.Ledger;
using GovConsole.Kernel;
using GovConsole.Statistics;
using GovConsole.Tests.Support;

namespace GovConsole.Tests.Core.Cases.Ledger;

/// <summary>In which orders an index leads to what is asked for; in the others it is put in order, if it is not too much.</summary>
public sealed class OrderTests
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    private static readonly bool[] Ways = [false, true];
    private static readonly DateOnly March = new(2026, 3, 1);

    public static TheoryData<string, CaseFilter, string> Examples => new()
    {
        { "a whole ledger", new(), "Received↓ Received↑ Due↓ Due↑ Closed↓ Closed↑" },
        { "received until today", new() { From = March, To = Sample.Monday }, "Received↓ Received↑ Due↓ Closed↓" },
        { "received since", new() { From = March }, "Received↓ Received↑ Due↓ Closed↓" },
        { "received on a day that is over", new() { From = March, To = March }, "Received↓ Received↑" },
        { "of those refused, who never got a day, on a day that is over", new() { Status = CaseStatus.NotAccepted, From = March, To = March }, "Received↓ Received↑ Due↓ Due↑ Closed↓ Closed↑" },
        { "delivered, on a day that is over", new() { Status = CaseStatus.Delivered, From = March, To = March }, "Received↓ Received↑ Due↑ Closed↑" },
        { "in the archive, on a day that is over", new() { Status = CaseStatus.Archived, From = March, To = March }, "Received↓ Received↑" },
        { "closed in March", new() { Measure = Measure.Closed, From = March, To = Sample.Monday }, "Received↓ Closed↓ Closed↑" },
        { "due in March", new() { Measure = Measure.DueInHand, From = March, To = Sample.Monday }, "Received↓ Received↑ Due↓ Due↑ Closed↓ Closed↑" },
        { "closed late in March", new() { Measure = Measure.ClosedLate, From = March, To = Sample.Monday }, "Received↓ Closed↓ Closed↑" },
        { "received in March", new() { Measure = Measure.Received, From = March, To = Sample.Monday }, "Received↓ Received↑" },
        { "delivered in March", new() { Measure = Measure.Delivered, From = March, To = Sample.Monday }, "Received↓" },
        { "in hand then", new() { InHandOn = March }, "Received↓" },
        { "in hand today", new() { InHandOn = Sample.Monday }, "Received↓ Received↑ Due↓ Due↑ Closed↓ Closed↑" },
        { "one's own counter", new() { Own = true }, "Received↓ Received↑" },
        { "closed at one's own counter", new() { Own = true, Measure = Measure.Closed }, "Received↓" },
        { "what waits for one's unit of what was closed", new() { Mine = true, Measure = Measure.Closed }, "Received↓ Received↑ Due↓ Due↑ Closed↓ Closed↑" },
    };

    [Theory, MemberData(nameof(Examples))]
    public void An_index_leads_to_it_in_these_orders(string what, CaseFilter filter, string orders)
    {
        var offered =
            from sort in Enum.GetValues<LedgerSort>()
            from up in Ways
            where (filter with { Sort = sort, Ascending = up }).LiesInOrder(Sample.Monday)
            select $"{sort}{(up ? '↑' : '↓')}";

        Assert.True(orders == string.Join(' ', offered), $"{what}: {string.Join(' ', offered)}");
    }

    [Fact]
    public async Task So_much_is_put_in_another_order_and_no_more()
    {
        await using var world = await World.CreateAsync();
        foreach (var promised in new[] { 9, 1, 5 }) await world.LogAsync(await world.ItemAsync(Sample.Version(promised: promised)));
        var clerk = await world.ActorAsync(Role.WindowClerk, Sample.Township);
        foreach (var number in (await world.Db.AllAsync<Case>()).Select(one => one.Number)) await world.AdvanceAsync(number, CaseAction.Accept, clerk);
        var filter = new CaseFilter { Measure = Measure.Received, From = March, Own = true, Unit = Sample.Village.Code, Sort = LedgerSort.Due, Ascending = true };
        FindCases Find(int most) => new(world.Db, world.Trees, Sample.Seal, world.Clock) { MostSorted = most };

        Assert.Equal([1, 5, 9], (await Find(3).RunAsync(filter, clerk, Ct)).Rows.Select(row => row.PromisedDays));
        Assert.Equal([9, 5, 1], (await Find(3).RunAsync(filter with { Ascending = false }, clerk, Ct)).Rows.Select(row => row.PromisedDays));
        var refused = await Assert.ThrowsAsync<RuleException>(() => Find(2).RunAsync(filter, clerk, Ct));

        Assert.Equal(("Case.OrderTooLong", 2), (refused.Broken[0].Code, refused.Broken[0].Args[0]));
        Assert.Equal(3, (await Find(2).RunAsync(filter.InOwnOrder(), clerk, Ct)).Rows.Count);
    }
}
