using GovConsole.Access;
using GovConsole.Cases;
using GovConsole.Cases.Flow;
using GovConsole.Items;
using GovConsole.Kernel;
using GovConsole.Tests.Support;

namespace GovConsole.Tests.Core.Cases.Deliveries;

public sealed class WaybillTests : IAsyncLifetime
{
    private World world = null!;
    private Item item = null!;

    public async ValueTask InitializeAsync()
    {
        world = await World.CreateAsync();
        item = await world.ItemAsync();
    }

    public ValueTask DisposeAsync() => world.DisposeAsync();

    [Fact]
    public async Task A_waybill_that_another_parcel_has_is_told_beside_its_field()
    {
        var (first, second, clerk) = (await GrantedAsync(), await GrantedAsync(), await world.ActorAsync(Role.WindowClerk, Sample.Township));
        await world.AdvanceAsync(first, CaseAction.SendParcel, clerk, Posted);

        var broken = Assert.Single((await Assert.ThrowsAsync<RuleException>(() => world.AdvanceAsync(second, CaseAction.SendParcel, clerk, Posted))).Broken);

        Assert.Equal(("Case.WaybillTaken", "Waybill"), (broken.Code, broken.Field));
        Assert.Single(await world.Db.AllAsync<GovConsole.Cases.Deliveries.Parcel>());

        static void Posted(AdvanceCase.Input input) => (input.Carrier, input.Waybill) = ("中国邮政", "1000000000001");
    }

    [Theory]
    [InlineData(Applicant.NameMaxLength, null)]
    [InlineData(Applicant.NameMaxLength + 1, "Receiver")]
    public async Task Whoever_may_apply_may_receive_however_long_the_name(int length, string? wrong)
    {
        var (number, clerk) = (await GrantedAsync(), await world.ActorAsync(Role.WindowClerk, Sample.Township));
        var deliver = () => world.AdvanceAsync(number, CaseAction.Deliver, clerk, input => (input.DeliveryWay, input.Receiver) = (DeliveryWay.Window, new string('站', length)));

        if (wrong is null) await deliver();
        else Assert.Equal(wrong, Assert.Single((await Assert.ThrowsAsync<RuleException>(deliver)).Broken).Field);

        Assert.Equal(wrong is null ? CaseStatus.Delivered : CaseStatus.ClosedGranted, Assert.Single(await world.Db.AllAsync<Case>()).Status);
    }

    private async Task<string> GrantedAsync()
    {
        var (number, approver) = (await world.LogAsync(item), await world.ActorAsync(Role.Approver, Sample.Township));
        foreach (var action in new[] { CaseAction.Accept, CaseAction.Assign, CaseAction.Propose, CaseAction.Grant })
            await world.AdvanceAsync(number, action, approver);
        return number;
    }
}
