using GovConsole.Access;
using GovConsole.Cases;
using GovConsole.Drafts;
using GovConsole.Kernel;
using GovConsole.Notes;
using GovConsole.Tests.Core.Cases.Ledger;
using GovConsole.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace GovConsole.Tests.Core.Notes;

public sealed class NoteTests
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Who_is_mentioned_is_told_until_they_have_the_notes_before_them()
    {
        await using var world = await World.CreateAsync();
        var (agent, clerk, leader) = (await world.AgentAsync(), await world.ActorAsync(Role.WindowClerk, Sample.Township), await world.ActorAsync(Role.Leader, Sample.City));
        var number = await world.LogAsync(await world.ItemAsync());

        await world.WriteNoteAsync(number, agent, "明天补结婚证", clerk);

        Assert.Equal((0, 1, 0), (await world.BellAsync(agent), await world.BellAsync(clerk), await world.BellAsync(leader)));
        var row = Assert.Single(await world.MentionsAsync(clerk));
        Assert.Equal((number, "明天补结婚证", agent.Name, true), (row.Number, row.Text, row.By, row.IsNew));

        await new ReadMentions(world.Db, world.Clock).RunAsync(number, leader, Ct);
        Assert.Equal(1, await world.BellAsync(clerk));
        await new ReadMentions(world.Db, world.Clock).RunAsync(number, clerk, Ct);

        Assert.Equal(0, await world.BellAsync(clerk));
        Assert.Empty(await world.MentionsAsync(clerk));
        Assert.False(Assert.Single(await world.MentionsAsync(clerk, all: true)).IsNew);
        Assert.Equal(Sample.Now, Assert.Single(await world.Db.AllAsync<Mention>()).ReadAt);
    }

    [Fact]
    public async Task A_note_that_is_sent_twice_is_written_once_and_its_draft_is_gone()
    {
        await using var world = await World.CreateAsync();
        var (agent, clerk, number) = (await world.AgentAsync(), await world.ActorAsync(Role.WindowClerk, Sample.Township), await world.LogAsync(await world.ItemAsync()));
        var input = new WriteNote.Input { Number = number, Text = "明天补结婚证", Mentioned = [clerk.AccountId] };
        await new KeepDraft(world.Db, Sample.Seal, world.Clock).RunAsync(
            new() { Form = "case.note", Subject = number, Key = input.Key, Title = "批注", Address = "/", Content = "{}", Version = 0 }, agent, Ct);

        for (var sent = 0; sent < 2; sent++) await new WriteNote(world.Db, world.Clock).RunAsync(input, agent, Ct);

        Assert.Equal(input.Key, Assert.Single(await world.Db.AllAsync<Note>()).Id);
        Assert.Single(await world.Db.AllAsync<Mention>());
        Assert.Empty(await world.Db.AllAsync<Draft>());
        // Somebody else's key is no way to be taken for them, or to find out what they wrote.
        Assert.Equal("Rule.Duplicate", (await Assert.ThrowsAsync<RuleException>(() => new WriteNote(world.Db, world.Clock).RunAsync(input, clerk, Ct))).Broken[0].Code);
    }

    [Theory]
    [InlineData("陈", true)]
    [InlineData("丽", true)]
    [InlineData("cl", true)]
    [InlineData("C", true)]
    [InlineData("l", false)]
    [InlineData("王", false)]
    public async Task A_colleague_is_found_by_name_or_by_the_first_letters_of_its_sounds(string typed, bool found)
    {
        await using var world = await World.CreateAsync();
        var (agent, number) = (await world.AgentAsync(), await world.LogAsync(await world.ItemAsync()));
        var clerk = Account.Of("chen.li", "陈丽", Sample.Now);
        await world.Db.StoreAsync(clerk, Grant.Of(clerk.Id, Role.WindowClerk, Sample.Township.Path, "test", Sample.Now));

        Assert.Equal(found, (await new FindReaders(world.Db).RunAsync(number, typed, agent, Ct)).Exists(row => row.AccountId == clerk.Id));
    }

    [Fact]
    public async Task Who_may_not_see_the_case_cannot_be_mentioned()
    {
        await using var world = await World.CreateAsync();
        var (agent, number) = (await world.AgentAsync(), await world.LogAsync(await world.ItemAsync()));
        var gone = await world.ActorAsync(Role.Approver, Sample.Township);
        await world.RevokeAsync(gone);
        Actor[] strangers =
        [
            gone, await world.ActorAsync(Role.WindowClerk, Sample.OtherTownship), await world.ActorAsync(Role.VillageAgent, Sample.OtherVillage),
            await world.ActorAsync(Role.Auditor, Sample.City), await world.ActorAsync(Role.Operator, Sample.Township), Sample.Actor(Role.Leader, Sample.City),
        ];

        foreach (var stranger in strangers)
        {
            var refused = await Assert.ThrowsAsync<RuleException>(() => world.WriteNoteAsync(number, agent, "请看", stranger));
            Assert.Equal(("Note.NotAReader", "Mentioned"), (refused.Broken[0].Code, refused.Broken[0].Field));
        }

        Assert.Empty(await world.Db.AllAsync<Note>());
        Assert.Empty(await world.Db.AllAsync<Mention>());
    }

    [Fact]
    public async Task Who_lost_the_post_is_told_nothing_any_more_and_who_has_another_finds_it_there()
    {
        await using var world = await World.CreateAsync();
        var (agent, clerk, number) = (await world.AgentAsync(), await world.ActorAsync(Role.WindowClerk, Sample.Township), await world.LogAsync(await world.ItemAsync()));
        await world.WriteNoteAsync(number, agent, "明天补结婚证", clerk);
        await world.RemindAsync(number, clerk, Sample.Monday);
        Assert.Equal(2, await world.BellAsync(clerk));

        await world.RevokeAsync(clerk);
        var elsewhere = await world.PostAsync(clerk, Role.WindowClerk, Sample.OtherTownship);

        Assert.Equal(0, await world.BellAsync(elsewhere));
        Assert.Empty(await world.MentionsAsync(elsewhere, all: true));
        Assert.Empty(await new GovConsole.Notes.Reminders.FindReminders(world.Db).RunAsync(null, elsewhere, Ct));
        foreach (var (actor, code) in new[] { (elsewhere, "Case.Unknown"), (clerk, "Access.PostRevoked") })
            Assert.Equal(code, (await Assert.ThrowsAsync<RuleException>(() => new ReadMentions(world.Db, world.Clock).RunAsync(number, actor, Ct))).Broken[0].Code);
        Assert.Equal(2, await world.BellAsync(await world.PostAsync(clerk, Role.Leader, Sample.City)));
    }

    /// <summary>Two ways to ask the same thing must give the same answer, for every unit and every case.</summary>
    [Fact]
    public async Task The_readers_of_a_case_are_those_who_see_it()
    {
        await using var world = await World.CreateAsync();
        var item = await world.ItemAsync();
        var cases = new[]
        {
            Shelf.Case(item, Sample.Now, Sample.Village, []), Shelf.Case(item, Sample.Now, Sample.OtherVillage, [], decider: Sample.Department),
            Shelf.Case(item, Sample.Now, Sample.Township, []), Shelf.Case(item, Sample.Now, Sample.City, [], decider: Sample.City), Shelf.Case(item, Sample.Now, Sample.City, [], decider: Sample.Department),
        };
        await world.Db.StoreAsync([.. cases]);
        var people = new List<Actor>();
        foreach (var unit in Sample.Units)
            foreach (var role in Enum.GetValues<Role>()) people.Add(await world.ActorAsync(role, unit));

        await using var db = world.Db.CreateDbContext();
        foreach (var one in cases)
        {
            var seers = new List<string>();
            foreach (var actor in people.Where(actor => actor.May(Permission.ReadCases)))
                if (await db.Cases.VisibleTo(actor).AnyAsync(x => x.Id == one.Id, Ct)) seers.Add(actor.Name);
            var readers = new List<string>();
            foreach (var actor in people)
                if (await MayBeMentionedAsync(world, one.Number, actor)) readers.Add(actor.Name);

            Assert.NotEmpty(seers);
            Assert.Equal(seers.Order(StringComparer.Ordinal), readers.Order(StringComparer.Ordinal));
        }
    }

    [Fact]
    public async Task Colleagues_are_found_by_part_of_their_name_the_nearest_first()
    {
        await using var world = await World.CreateAsync();
        var (agent, number) = (await world.AgentAsync(), await world.LogAsync(await world.ItemAsync()));
        foreach (var (role, unit) in new[] { (Role.Leader, Sample.City), (Role.WindowClerk, Sample.Township), (Role.WindowClerk, Sample.OtherTownship), (Role.Auditor, Sample.City) })
            await world.ActorAsync(role, unit);

        var find = new FindReaders(world.Db);

        Assert.Equal(["WindowClerk@八所镇", "Leader@东方市"], (await find.RunAsync(number, "", agent, Ct)).Select(row => row.Name));
        Assert.Equal(["WindowClerk@八所镇"], (await find.RunAsync(number, " windowclerk ", agent, Ct)).Select(row => row.Name));
    }

    [Fact]
    public async Task Notes_stand_in_their_order_and_under_the_unit_of_their_writer()
    {
        await using var world = await World.CreateAsync();
        var (agent, clerk, number) = (await world.AgentAsync(), await world.ActorAsync(Role.WindowClerk, Sample.Township), await world.LogAsync(await world.ItemAsync()));
        await world.WriteNoteAsync(number, agent, "第一条");
        world.Clock.Advance(TimeSpan.FromMinutes(1));
        await world.WriteNoteAsync(number, clerk, " 第二条 ", agent, agent);

        var notes = (await new LoadNotes(world.Db).RunAsync(number, agent, Ct)).Notes;

        Assert.Equal([("第一条", agent.Name, agent.Unit), ("第二条", clerk.Name, clerk.Unit)], notes.Select(note => (note.Text, note.By, note.Unit)));
        Assert.Equal(agent.Name, Assert.Single(notes[1].Mentions).Name);
    }

    private static async Task<bool> MayBeMentionedAsync(World world, string number, Actor actor)
    {
        try
        {
            await world.WriteNoteAsync(number, await world.ActorAsync(Role.Leader, Sample.Province), "请看", actor);
            return true;
        }
        catch (RuleException refused) when (refused.Broken is [{ Code: "Note.NotAReader" }])
        {
            return false;
        }
    }
}
