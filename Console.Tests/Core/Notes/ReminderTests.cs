using GovConsole.Access;
using GovConsole.Kernel;
using GovConsole.Notes;
using GovConsole.Notes.Reminders;
using GovConsole.Tests.Support;

namespace GovConsole.Tests.Core.Notes;

public sealed class ReminderTests
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_reminder_rings_from_its_day_on_until_it_is_ended_and_for_its_owner_alone()
    {
        await using var world = await World.CreateAsync();
        var (agent, clerk, number) = (await world.AgentAsync(), await world.ActorAsync(Role.WindowClerk, Sample.Township), await world.LogAsync(await world.ItemAsync()));
        await world.RemindAsync(number, agent, Sample.Monday.AddDays(2), " 问结婚证 ");
        var find = new FindReminders(world.Db);

        Assert.Equal((0, 0), (await world.BellAsync(agent), (await find.RunAsync(Sample.Monday, agent, Ct)).Count));
        Assert.Equal("问结婚证", Assert.Single(await find.RunAsync(null, agent, Ct)).Text);

        world.Clock.Advance(TimeSpan.FromDays(2));
        var due = Assert.Single(await find.RunAsync(Sample.Monday.AddDays(2), agent, Ct));
        Assert.Equal((1, number), (await world.BellAsync(agent), due.Number));
        Assert.Equal((0, 0), (await world.BellAsync(clerk), (await find.RunAsync(null, clerk, Ct)).Count));
        Assert.Single((await new LoadNotes(world.Db).RunAsync(number, agent, Ct)).Reminders);
        Assert.Empty((await new LoadNotes(world.Db).RunAsync(number, clerk, Ct)).Reminders);

        var refused = await Assert.ThrowsAsync<RuleException>(() => End(world).RunAsync(due.Id, clerk, Ct));
        Assert.Equal("Reminder.Unknown", refused.Broken[0].Code);
        await End(world).RunAsync(due.Id, agent, Ct);
        var ended = world.Clock.UtcNow();
        world.Clock.Advance(TimeSpan.FromMinutes(5));
        await End(world).RunAsync(due.Id, agent, Ct);

        Assert.Equal((0, 0), (await world.BellAsync(agent), (await find.RunAsync(null, agent, Ct)).Count));
        Assert.Equal(ended, Assert.Single(await world.Db.AllAsync<Reminder>()).EndedAt);
    }

    [Fact]
    public async Task A_case_outside_ones_scope_takes_neither_reminder_nor_note()
    {
        await using var world = await World.CreateAsync();
        var (stranger, number) = (await world.ActorAsync(Role.WindowClerk, Sample.OtherTownship), await world.LogAsync(await world.ItemAsync()));

        foreach (var ask in new[] { () => world.RemindAsync(number, stranger, Sample.Monday), () => world.WriteNoteAsync(number, stranger, "请看"), () => new LoadNotes(world.Db).RunAsync(number, stranger, Ct) })
            Assert.Equal("Case.Unknown", (await Assert.ThrowsAsync<RuleException>(ask)).Broken[0].Code);
    }

    private static EndReminder End(World world) => new(world.Db, world.Clock);
}
