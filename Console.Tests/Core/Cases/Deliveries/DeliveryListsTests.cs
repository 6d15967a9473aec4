using GovConsole.Access;
using GovConsole.Cases.Flow;
using GovConsole.Cases.Ledger;
using GovConsole.Tests.Core.Cases.Ledger;
using GovConsole.Tests.Support;

namespace GovConsole.Tests.Core.Cases.Deliveries;

public sealed class DeliveryListsTests
{
    private static readonly CaseAction[] Granted = [CaseAction.Accept, CaseAction.Assign, CaseAction.Propose, CaseAction.Grant];

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Each_list_holds_the_results_that_stand_so()
    {
        await using var world = await World.CreateAsync();
        var item = await world.ItemAsync();
        var cases = new[]
        {
            Shelf.Case(item, Sample.Now.AddDays(-40), Sample.Village, Granted, "逾期"),
            Shelf.Case(item, Sample.Now.AddDays(-2), Sample.Village, Granted, "未到期"),
            Shelf.Case(item, Sample.Now.AddDays(-2), Sample.Village, [.. Granted, CaseAction.SendParcel, CaseAction.ReturnParcel], "退回"),
            Shelf.Case(item, Sample.Now.AddDays(-40), Sample.Village, [.. Granted, CaseAction.Deliver], "送达"),
            Shelf.Case(item, Sample.Now.AddDays(-2), Sample.Village, [CaseAction.Accept], "在办"),
            Posted(),
        };
        await world.Db.StoreAsync(cases);

        Assert.Equal(["未到期", "退回", "途中", "逾期"], await NamesAsync(DeliveryState.Due));
        Assert.Equal(["逾期"], await NamesAsync(DeliveryState.Overdue));
        Assert.Equal(["途中"], await NamesAsync(DeliveryState.UnderWay));
        Assert.Equal(["退回"], await NamesAsync(DeliveryState.Returned));

        // A parcel came back, and another is under way.
        GovConsole.Cases.Case Posted()
        {
            var subject = Shelf.Case(item, Sample.Now.AddDays(-3), Sample.Village, Granted, "途中");
            subject.Take(Deeds.Of(CaseAction.SendParcel, subject.LastAt.AddHours(1)) with { Waybill = "2000000000001" }, subject.LastAt);
            subject.Take(Deeds.Of(CaseAction.ReturnParcel, subject.LastAt.AddHours(1)), subject.LastAt);
            subject.Take(Deeds.Of(CaseAction.SendParcel, subject.LastAt.AddHours(1)) with { Waybill = "2000000000002" }, subject.LastAt);
            return subject;
        }

        async Task<IEnumerable<string>> NamesAsync(DeliveryState state) =>
            (await world.FindCases.RunAsync(new() { Delivery = state }, await world.ActorAsync(Role.WindowClerk, Sample.Township), Ct)).Rows.Select(row => row.Applicant).Order(StringComparer.Ordinal);
    }
}
