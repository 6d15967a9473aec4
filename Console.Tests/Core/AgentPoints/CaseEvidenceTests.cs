using GovConsole.Access;
using GovConsole.AgentPoints;
using GovConsole.AgentPoints.Standards;
using GovConsole.Cases;
using GovConsole.Data;
using GovConsole.Kernel;
using GovConsole.Tests.Support;

namespace GovConsole.Tests.Core.AgentPoints;

public sealed class CaseEvidenceTests : PointWorld
{
    private Task CheckAsync(ElementState state) => CheckElement.RunAsync(
        new() { Code = Code, Element = Element.Ledger, State = state, Note = "有三笔未录入", Found = state is ElementState.Passed ? AllMet(Element.Ledger) : Answers.None }, Admin, Ct);

    private Task CaseAsync(DateOnly day) => World.Db.WriteAsync(db => db.CaseLoggedAsync(Code, day, World.Clock.UtcNow(), Ct), Ct);

    [Fact]
    public async Task A_case_logged_by_the_agent_makes_the_ledger_pass()
    {
        await OpenAsync();
        await World.LogAsync(await World.ItemAsync());

        var (point, ledger) = (await PointAsync(), await ElementAsync(Element.Ledger));
        Assert.Equal(Sample.Monday, point.LastCaseOn);
        Assert.Equal((ElementState.Passed, CheckSource.Automatic, Sample.Monday.AddDays(90)), (ledger.State, ledger.Source, ledger.ValidUntil!.Value));
        Assert.Empty(await World.Db.AllAsync<ElementCheck>());
    }

    [Fact]
    public async Task A_case_of_a_clerk_says_nothing_of_the_agents_ledger()
    {
        await OpenAsync();
        var clerk = await World.ActorAsync(Role.WindowClerk, Sample.Township);
        await World.LogCase.RunAsync(Sample.Input(await World.ItemAsync()) with { Channel = Channel.Window }, clerk, Ct);

        Assert.Null((await PointAsync()).LastCaseOn);
    }

    [Fact]
    public async Task A_case_keeps_a_full_point_full_as_long_as_its_other_elements_hold()
    {
        await HealthyAsync();
        World.Clock.Advance(TimeSpan.FromDays(10));
        foreach (var element in Enum.GetValues<Element>().Except([Element.Ledger])) await PassAsync(element);
        Assert.Equal(Sample.Monday.AddDays(90), (await PointAsync()).FullUntil);

        await CaseAsync(Sample.Monday.AddDays(7));
        Assert.Equal(Sample.Monday.AddDays(97), (await PointAsync()).FullUntil);
    }

    [Theory]
    [InlineData(ElementState.Failed, ElementState.Failed)]
    [InlineData(ElementState.Exempt, ElementState.Exempt)]
    [InlineData(ElementState.Pending, ElementState.Passed)]
    public async Task What_an_inspector_found_wanting_no_case_mends(ElementState before, ElementState after)
    {
        await OpenAsync();
        await CheckAsync(before);
        await CaseAsync(Sample.Monday);

        Assert.Equal(after, (await ElementAsync(Element.Ledger)).State);
        Assert.Equal(Sample.Monday, (await PointAsync()).LastCaseOn);
    }

    [Fact]
    public async Task A_late_entry_does_not_shorten_what_holds()
    {
        await HealthyAsync();
        await CaseAsync(Sample.Monday.AddDays(-30));
        await CaseAsync(Sample.Monday.AddDays(-40));

        Assert.Equal(Sample.Monday.AddDays(90), (await ElementAsync(Element.Ledger)).ValidUntil);
        Assert.Equal(Sample.Monday.AddDays(-30), (await PointAsync()).LastCaseOn);
    }

    public static TheoryData<ElementState?, int[]> Histories => new()
    {
        { null, [0] }, { ElementState.Passed, [-30, -40, 5] }, { ElementState.Failed, [3] }, { ElementState.Exempt, [3, 3] }, { ElementState.Pending, [-3, 4] },
    };

    [Theory]
    [MemberData(nameof(Histories))]
    public async Task A_point_in_memory_takes_cases_as_the_database_does(ElementState? check, int[] days)
    {
        await OpenAsync();
        var village = (await World.Trees.GetAsync(Ct)).Get(Code);
        var memory = AgentPoint.Open(village, "x", null, "x", Sample.Monday);
        if (check is { } state)
        {
            await CheckAsync(state);
            memory.Take(Assert.Single(await World.Db.AllAsync<ElementCheck>()));
        }

        foreach (var day in days)
        {
            await CaseAsync(Sample.Monday.AddDays(day));
            memory.CaseLogged(Sample.Monday.AddDays(day));
        }

        var (stored, made) = (await PointAsync(), memory[Element.Ledger]);
        var kept = stored[Element.Ledger];
        Assert.Equal((stored.LastCaseOn, stored.FullUntil), (memory.LastCaseOn, memory.FullUntil));
        Assert.Equal((kept.State, kept.Source, kept.ValidUntil, kept.CheckedOn), (made.State, made.Source, made.ValidUntil, made.CheckedOn));
    }
}
