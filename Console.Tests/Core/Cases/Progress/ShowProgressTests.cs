using GovConsole.Access;
using GovConsole.Cases;
using GovConsole.Cases.Flow;
using GovConsole.Cases.Progress;
using GovConsole.Kernel;
using GovConsole.Tests.Support;

namespace GovConsole.Tests.Core.Cases.Progress;

public sealed class ShowProgressTests : IAsyncLifetime
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

    [Theory]
    [InlineData("002X")]
    [InlineData(" 002x ")]
    public async Task Whoever_knows_number_and_ending_sees_how_it_stands(string lastFour)
    {
        await world.AdvanceAsync(number, CaseAction.Accept, await world.ActorAsync(Role.WindowClerk, Sample.Township));

        var view = await Show.RunAsync($" {number} ", lastFour, Ct);

        Assert.Equal((number, "生育登记", "符**", CaseStatus.Accepted), (view.Number, view.Item, view.Applicant, view.Status));
        Assert.Equal(("东方市八所镇", Sample.Monday.AddDays(3)), (view.Holder, view.DueOn));
        Assert.Equal([CaseAction.Receive, CaseAction.Accept], view.Steps.Select(step => step.Action));
    }

    [Theory]
    [InlineData("0021")]
    [InlineData("")]
    [InlineData("2X")]
    [InlineData("1002X")]
    public async Task A_wrong_ending_and_an_unknown_number_get_the_same_answer(string lastFour)
    {
        var wrong = await Assert.ThrowsAsync<RuleException>(() => Show.RunAsync(number, lastFour, Ct));
        var unknown = await Assert.ThrowsAsync<RuleException>(() => Show.RunAsync("469007100200-2026-99999", "002X", Ct));

        Assert.Equal(Assert.Single(wrong.Broken), Assert.Single(unknown.Broken));
    }

    [Fact]
    public async Task A_document_shorter_than_four_is_told_whole()
    {
        var item = await world.ItemAsync();
        var input = Sample.Input(item);
        (input.Document, input.Number) = (DocumentKind.Other, "A12");
        var other = (await world.LogCase.RunAsync(input, await world.AgentAsync(), Ct)).Number;

        Assert.Equal(other, (await Show.RunAsync(other, "a12", Ct)).Number);
    }

    [Theory]
    [InlineData("符小妹", "符**")]
    [InlineData("李", "李")]
    [InlineData("东方八所海鲜批发有限责任公司", "东******")]
    public void A_name_keeps_its_first_character(string name, string masked) => Assert.Equal(masked, GovConsole.Identities.Mask.Name(name));

    private ShowProgress Show => new(world.Db, world.Trees, Sample.Seal);
}
