using GovConsole.AgentDays;
using GovConsole.Cases;
using GovConsole.Items;
using GovConsole.Kernel;
using GovConsole.Notes;
using GovConsole.Tests.Support;

namespace GovConsole.Tests.Core.AgentDays;

public sealed class LogOnDeviceTests
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_same_key_twice_is_the_same_case_with_the_same_note()
    {
        await using var world = await World.CreateAsync();
        var (agent, input) = (await world.AgentAsync(), Input(await world.ItemAsync()));

        var first = await Log(world).RunAsync(input, agent, Ct);
        var second = await Log(world).RunAsync(input, agent, Ct);

        Assert.Equal((first.Number, true), (second.Number, second.Before));
        Assert.Single(await world.Db.AllAsync<Case>());
        Assert.Equal("下午来过", Assert.Single(await world.Db.AllAsync<Note>()).Text);
    }

    [Fact]
    public async Task A_note_that_was_lost_with_its_answer_is_made_up_for()
    {
        await using var world = await World.CreateAsync();
        var (agent, input) = (await world.AgentAsync(), Input(await world.ItemAsync()));
        await world.LogCase.RunAsync(input.Case, agent, Ct);

        await Log(world).RunAsync(input, agent, Ct);

        Assert.Single(await world.Db.AllAsync<Note>());
    }

    [Fact]
    public async Task It_was_received_when_the_button_was_pressed()
    {
        await using var world = await World.CreateAsync();
        var (agent, input) = (await world.AgentAsync(), Input(await world.ItemAsync()));
        var pressed = Sample.Now.AddDays(-3).AddMinutes(7);
        (input.Case.TakenAt, input.Case.LateReason) = (pressed, "断网");

        await Log(world).RunAsync(input, agent, Ct);

        var received = Assert.Single(await world.Db.AllAsync<Case>());
        Assert.Equal((pressed, Beijing.Day(pressed), "断网"), (received.ReceivedAt, received.ReceivedOn, received.LateReason));
    }

    [Fact]
    public void A_result_by_post_needs_an_address_and_a_note_no_number() => Assert.Equal(
        ["Day.AddressMissing@Address", "Note.PersonalNumber@Note"],
        LogOnDevice.Check(new() { Case = new(), ByPost = true, Note = $"证件{Sample.IdentityNumber}" }).Select(rule => $"{rule.Code}@{rule.Field}"));

    private static LogOnDevice Log(World world) => new(world.LogCase, new WriteNote(world.Db, world.Clock));

    private static LogOnDevice.Input Input(Item item) => new() { Case = Sample.Input(item), Note = " 下午来过 " };
}
