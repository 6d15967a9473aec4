using GovConsole.Access;
using GovConsole.Cases.Flow;
using GovConsole.Cases.Ledger;
using GovConsole.Cases.Search;
using GovConsole.Organisation;
using GovConsole.Tests.Support;

namespace GovConsole.Tests.Core.Cases.Ledger;

/// <summary>Ten million cases are not read to show fifty: whatever is offered as filter, order or search is answered by an index.</summary>
public sealed class LedgerPlanTests
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    public static TheoryData<Role, Unit> Lookers => new()
    {
        { Role.Leader, Sample.Province }, { Role.Leader, Sample.City }, { Role.WindowClerk, Sample.Township }, { Role.VillageAgent, Sample.Village }, { Role.Approver, Sample.Department },
    };

    [Theory, MemberData(nameof(Lookers))]
    public async Task No_filter_in_any_order_reads_the_whole_ledger(Role role, Unit unit)
    {
        await using var world = await World.CreateAsync();
        var item = await world.ItemAsync();
        await world.Db.StoreAsync([.. Shelf.Random(1, 60, item)]);
        var (actor, plans) = (await world.ActorAsync(role, unit), new Plans(world.Db, "cases", "case_grams"));
        var find = new FindCases(plans, world.Trees, Sample.Seal, world.Clock);

        // Each alone; a combination is served by what serves its narrower part.
        foreach (var filter in Offered.Ordered(item.Id, Sample.Monday))
        {
            var page = await find.RunAsync(filter, actor, Ct);
            if (page.Next is { } next) await find.RunAsync(filter, actor, Ct, after: next);
            Assert.Equal([], (await plans.FaultsAsync(filter.Text is null ? Plans.Strict.None : Plans.Strict.Sought, Ct)).Select(fault => $"{filter}: {fault}"));
        }
    }

    [Theory, MemberData(nameof(Lookers))]
    public async Task No_order_of_a_units_whole_ledger_is_sorted_anew_for_a_page(Role role, Unit unit)
    {
        await using var world = await World.CreateAsync();
        var item = await world.ItemAsync();
        await world.Db.StoreAsync([.. Enumerable.Range(0, 60).Select(i => Shelf.Case(item, Sample.Now.AddMinutes(-i), Sample.Village, [CaseAction.Accept]))]);
        var (actor, plans) = (await world.ActorAsync(role, unit), new Plans(world.Db, "cases"));
        var find = new FindCases(plans, world.Trees, Sample.Seal, world.Clock);
        // A village's are few enough to be sorted.
        LedgerSort[] sorts = unit == Sample.Village ? [LedgerSort.Received] : Enum.GetValues<LedgerSort>();

        foreach (var filter in sorts.SelectMany(sort => new CaseFilter[] { new() { Sort = sort }, new() { Sort = sort, Ascending = true } }))
        {
            var page = await find.RunAsync(filter, actor, Ct);
            if (page.Next is { } next)
            {
                var second = await find.RunAsync(filter, actor, Ct, after: next);
                await find.RunAsync(filter, actor, Ct, before: second.Previous);
            }

            Assert.Equal([], await plans.FaultsAsync(Plans.Strict.Sorted, Ct));
        }
    }

    [Theory, MemberData(nameof(Lookers))]
    public async Task No_search_reads_the_whole_ledger(Role role, Unit unit)
    {
        await using var world = await World.CreateAsync();
        await world.Db.StoreAsync([.. Shelf.Random(1, 60, await world.ItemAsync())]);
        var (actor, plans) = (await world.ActorAsync(role, unit), new Plans(world.Db, "cases", "case_grams"));

        foreach (var text in new[] { "小妹", "符小妹", "海南绿源公司", "00001", "469007100200-2026", Sample.IdentityNumber, Sample.Phone })
        {
            await new SearchCases(plans, Sample.Seal, world.Clock).RunAsync(text, actor, Ct);
            Assert.Equal([], (await plans.FaultsAsync(Plans.Strict.Sought, Ct)).Select(fault => $"{text}: {fault}"));
        }
    }
}
