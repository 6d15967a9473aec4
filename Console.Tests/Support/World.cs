using GovConsole.Access;
using GovConsole.Cases.Flow;
using GovConsole.Cases.Intake;
using GovConsole.Cases.Ledger;
using GovConsole.Cases.Search;
using GovConsole.Items;
using GovConsole.Organisation;
using GovConsole.Statistics.Settling;
using GovConsole.Workdays;
using Microsoft.Extensions.Time.Testing;

namespace GovConsole.Tests.Support;

/// <summary>A small province on a real database: sample units, the calendar, people with posts, and the use cases over it.</summary>
public sealed class World : IAsyncDisposable
{
    private readonly Dictionary<(Role, string), Actor> actors = [];

    private World() { }

    public TestDb Db { get; } = new(Beginning.SampleProvince);
    public FakeTimeProvider Clock { get; } = Sample.Clock();
    public UnitTrees Trees { get; private set; } = null!;
    public Calendars Calendars { get; private set; } = null!;

    public LogCase LogCase => new(Db, Trees, Calendars, Sample.Seal, Clock);
    public PreviewDue PreviewDue => new(Trees, Calendars, Clock);
    public AdvanceCase AdvanceCase => new(Db, Calendars, Clock);
    public FindCases FindCases => new(Db, Trees, Sample.Seal, Clock);
    public SearchCases SearchCases => new(Db, Sample.Seal, Clock);
    public LoadQueue LoadQueue => new(Db, Calendars, Clock);
    public LoadCase LoadCase => new(Db, Trees, Calendars, Clock);
    public RevealApplicant RevealApplicant => new(Db, Sample.Seal, Clock);
    public SettleTallies SettleTallies => new(Db);

    public static Task<World> CreateAsync()
    {
        var world = new World();
        (world.Trees, world.Calendars) = (new(world.Db), new(world.Db, world.Clock));
        return Task.FromResult(world);
    }

    /// <summary>Somebody with this role in this unit, stored with account and post.</summary>
    public async Task<Actor> ActorAsync(Role role, Unit unit)
    {
        if (actors.TryGetValue((role, unit.Code), out var known)) return known;

        var account = new Account { UserName = $"{role}.{unit.Code}", NormalizedUserName = $"{role}.{unit.Code}".ToUpperInvariant(), DisplayName = $"{role}@{unit.Name}" };
        var grant = Grant.Of(account.Id, role, unit.Path, "test", Sample.Now);
        await Db.StoreAsync(account, grant);
        return actors[(role, unit.Code)] = new(account.Id, grant.Id, account.DisplayName, role, unit.Path);
    }

    public Task<Actor> AgentAsync() => ActorAsync(Role.VillageAgent, Sample.Village);

    public async Task<Item> ItemAsync(ItemVersion? version = null)
    {
        var item = Sample.Item(version);
        await Db.StoreAsync(item);
        return item;
    }

    /// <summary>A case logged by the village agent, with everything it needs.</summary>
    public async Task<string> LogAsync(Item item, Action<LogCase.Input>? change = null)
    {
        var input = Sample.Input(item);
        change?.Invoke(input);
        return (await LogCase.RunAsync(input, await AgentAsync(), CancellationToken.None)).Number;
    }

    /// <summary>Takes one step with the case as it stands now.</summary>
    public async Task AdvanceAsync(string number, CaseAction action, Actor actor, Action<AdvanceCase.Input>? fill = null)
    {
        var version = (await LoadCase.RunAsync(number, actor, CancellationToken.None)).Case.Version;
        var input = new AdvanceCase.Input { Number = number, Version = version, Action = action };
        fill?.Invoke(input);
        await AdvanceCase.RunAsync(input, actor, CancellationToken.None);
    }

    public ValueTask DisposeAsync()
    {
        Calendars.Dispose();
        return Db.DisposeAsync();
    }
}
