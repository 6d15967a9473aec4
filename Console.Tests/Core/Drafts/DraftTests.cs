using GovConsole.Access;
using GovConsole.Cases;
using GovConsole.Drafts;
using GovConsole.Kernel;
using GovConsole.Tests.Support;

namespace GovConsole.Tests.Core.Drafts;

public sealed class DraftTests
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    public static TheoryData<int?, int, string?> Cases => new()
    {
        { null, 0, null },
        { 3, 3, null },
        { 3, 2, "Draft.ChangedElsewhere" },
        { 1, 0, "Draft.ChangedElsewhere" },
        { null, 2, "Draft.Gone" },
    };

    [Theory, MemberData(nameof(Cases))]
    public void A_window_writes_over_only_what_it_has_seen(int? kept, int seen, string? code) =>
        Assert.Equal(code, DraftRules.Check(kept, seen, 10).SingleOrDefault()?.Code);

    [Fact]
    public void A_draft_has_an_end() =>
        Assert.Equal("Draft.TooLong", Assert.Single(DraftRules.Check(null, 0, Draft.ContentMaxLength + 1)).Code);

    [Fact]
    public async Task What_is_kept_comes_back_to_its_owner_alone_and_lies_sealed()
    {
        await using var world = await World.CreateAsync();
        var (agent, colleague) = (await world.AgentAsync(), await world.ActorAsync(Role.WindowClerk, Sample.Township));

        await Keep(world).RunAsync(Typed(Sample.IdentityNumber), agent, Ct);

        Assert.Contains(Sample.IdentityNumber, (await Find(world).RunAsync("case.new", "1", agent, Ct))!.Content, StringComparison.Ordinal);
        Assert.Null(await Find(world).RunAsync("case.new", "1", colleague, Ct));
        Assert.Empty(await new FindDrafts(world.Db).RunAsync(colleague, Ct));
        Assert.DoesNotContain(Sample.IdentityNumber, Assert.Single(await world.Db.AllAsync<Draft>()).ContentSealed, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Of_two_windows_the_second_is_told_and_may_take_what_is_there()
    {
        await using var world = await World.CreateAsync();
        var agent = await world.AgentAsync();
        var first = await Keep(world).RunAsync(Typed("甲"), agent, Ct);
        await Keep(world).RunAsync(Typed("乙", first.Version), agent, Ct);

        var refused = await Assert.ThrowsAsync<RuleException>(() => Keep(world).RunAsync(Typed("丙", first.Version), agent, Ct));

        Assert.Equal("Draft.ChangedElsewhere", refused.Broken[0].Code);
        Assert.Equal("乙", (await Find(world).RunAsync("case.new", "1", agent, Ct))!.Content);
    }

    [Fact]
    public async Task Windows_that_keep_at_the_same_moment_do_not_write_over_each_other()
    {
        await using var world = await World.CreateAsync();
        var agent = await world.AgentAsync();

        var answers = await Task.WhenAll(Enumerable.Range(0, 8).Select(i => Task.Run(async () =>
        {
            try
            {
                await Keep(world).RunAsync(Typed($"{i}"), agent, Ct);
                return null;
            }
            catch (RuleException refused)
            {
                return refused.Broken[0].Code;
            }
        })));

        Assert.Single(answers, answer => answer is null);
        Assert.Equal(7, answers.Count(answer => answer is "Draft.ChangedElsewhere"));
    }

    [Fact]
    public async Task The_draft_goes_in_the_transaction_that_logs_the_case_and_stays_when_that_fails()
    {
        await using var world = await World.CreateAsync();
        var (agent, item, key) = (await world.AgentAsync(), await world.ItemAsync(), Guid.CreateVersion7());
        var kept = await Keep(world).RunAsync(Typed("甲") with { Key = key }, agent, Ct);

        await Assert.ThrowsAsync<RuleException>(() => world.LogAsync(item, input => (input.Key, input.Applicant) = (key, "")));
        Assert.Single(await world.Db.AllAsync<Draft>());
        await world.LogAsync(item, input => input.Key = key);

        Assert.Empty(await world.Db.AllAsync<Draft>());
        var late = await Assert.ThrowsAsync<RuleException>(() => Keep(world).RunAsync(Typed("甲乙", kept.Version), agent, Ct));
        Assert.Equal("Draft.Gone", late.Broken[0].Code);
    }

    [Fact]
    public async Task A_form_sent_again_after_a_crash_is_told_that_it_made_its_case_before()
    {
        await using var world = await World.CreateAsync();
        var (agent, input) = (await world.AgentAsync(), Sample.Input(await world.ItemAsync()));
        var first = await world.LogCase.RunAsync(input, agent, Ct);

        var again = await world.LogCase.RunAsync(input, agent, Ct);

        Assert.Equal((first.Number, false, true), (again.Number, first.Before, again.Before));
        Assert.Single(await world.Db.AllAsync<Case>());
    }

    [Fact]
    public async Task What_a_browser_typed_while_the_line_was_down_is_laid_beside_the_draft()
    {
        await using var world = await World.CreateAsync();
        var (agent, key) = (await world.AgentAsync(), Guid.CreateVersion7());
        await Keep(world).RunAsync(Typed("甲") with { Key = key }, agent, Ct);
        var typed = new KeepTyped(world.Db, Sample.Seal, world.Clock);

        Assert.True(await typed.RunAsync(key, "[13800000000]", agent, Ct));
        Assert.False(await typed.RunAsync(key, "[]", await world.ActorAsync(Role.WindowClerk, Sample.Township), Ct));

        Assert.Equal("[13800000000]", (await Find(world).RunAsync("case.new", "1", agent, Ct))!.Typed);
        Assert.DoesNotContain("138", Assert.Single(await world.Db.AllAsync<Draft>()).TypedSealed!, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_was_left_alone_for_a_month_is_given_up_when_the_next_is_begun()
    {
        await using var world = await World.CreateAsync();
        var agent = await world.AgentAsync();
        await Keep(world).RunAsync(Typed("旧") with { Subject = "old" }, agent, Ct);
        world.Clock.Advance(TimeSpan.FromDays(Draft.KeptDays + 1));

        await Keep(world).RunAsync(Typed("新"), agent, Ct);

        Assert.Equal("1", Assert.Single(await new FindDrafts(world.Db).RunAsync(agent, Ct)).Subject);
    }

    private static KeepDraft Keep(World world) => new(world.Db, Sample.Seal, world.Clock);

    private static FindDraft Find(World world) => new(world.Db, Sample.Seal);

    private static KeepDraft.Input Typed(string content, int version = 0) => new()
    {
        Form = "case.new", Subject = "1", Key = Guid.CreateVersion7(), Title = "生育登记", Address = "/cases/new", Content = content, Version = version,
    };
}
