using GovConsole.Access;
using GovConsole.AgentPoints;
using GovConsole.AgentPoints.Overview;
using GovConsole.AgentPoints.Standards;
using GovConsole.AgentPoints.Tenures;
using GovConsole.AgentPoints.Upkeep;
using GovConsole.Files;
using GovConsole.Kernel;
using GovConsole.Organisation;
using GovConsole.Tests.Support;

namespace GovConsole.Tests.Core.AgentPoints;

/// <summary>The small province with use cases over its agent points, and somebody who may do everything in the city.</summary>
public abstract class PointWorld : IAsyncLifetime
{
    private readonly string folder = Path.Combine(Path.GetTempPath(), $"console_files_{Guid.CreateVersion7():n}");

    private protected World World { get; private set; } = null!;
    private protected Actor Admin { get; private set; } = null!;
    private protected Actor Agent { get; private set; } = null!;
    private protected FileStore Files { get; private set; } = null!;

    private protected static CancellationToken Ct => TestContext.Current.CancellationToken;
    private protected static string Code => Sample.Village.Code;

    private protected OpenPoint OpenPoint => new(World.Db, World.Trees, World.Clock);
    private protected DescribePoint DescribePoint => new(World.Db, World.Clock);
    private protected ChangePointStatus ChangePointStatus => new(World.Db, World.Clock);
    private protected CheckElement CheckElement => new(World.Db, Files, World.Clock);
    private protected AppointAgent AppointAgent => new(World.Db, Sample.Seal, World.Clock);
    private protected EndTenure EndTenure => new(World.Db, World.Clock);
    private protected SetStandard SetStandard => new(World.Db, World.Trees, World.Clock);
    private protected PublishRules PublishRules => new(World.Db, World.Trees, World.Clock);
    private protected LoadStandard LoadStandard => new(World.Db, World.Trees, World.Clock);
    private protected RevealAgentPhone RevealAgentPhone => new(World.Db, Sample.Seal, World.Clock);
    private protected FindPoints FindPoints => new(World.Db, World.Trees, World.Clock);
    private protected LoadPoint LoadPoint => new(World.Db, World.Trees, World.Clock);
    private protected LoadSixOnes LoadSixOnes => new(World.Db, World.Trees, World.Clock);
    private protected LoadCoverage LoadCoverage => new(World.Db, World.Trees, World.Clock);
    private protected FindEvidence FindEvidence => new(World.Db);

    public async ValueTask InitializeAsync()
    {
        World = await World.CreateAsync();
        Files = new(folder, World.Clock);
        (Admin, Agent) = (await World.ActorAsync(Role.UnitAdministrator, Sample.City), await World.AgentAsync());
    }

    public async ValueTask DisposeAsync()
    {
        await World.DisposeAsync();
        if (Directory.Exists(folder)) Directory.Delete(folder, recursive: true);
        GC.SuppressFinalize(this);
    }

    private protected Task OpenAsync(Unit? village = null) => OpenPoint.RunAsync(
        new() { Code = (village ?? Sample.Village).Code, Address = "村委会办公楼一层", Hours = "8:00–17:30", Phone = "0898-25500000" }, Admin, Ct);

    private protected static AppointAgent.Input Appointment(string name = "符小明", Unit? village = null) =>
        new() { Code = (village ?? Sample.Village).Code, Name = name, Phone = Sample.Phone, Post = "村务专干" };

    /// <summary>A point that operates, with an agent, all six elements passed today.</summary>
    private protected async Task HealthyAsync(Unit? village = null)
    {
        await OpenAsync(village);
        await AppointAgent.RunAsync(Appointment(village: village), Admin, Ct);
        await ChangePointStatus.RunAsync(new() { Code = (village ?? Sample.Village).Code, Status = PointStatus.Operating }, Admin, Ct);
        foreach (var element in Enum.GetValues<Element>()) await PassAsync(element, village);
    }

    private protected Task PassAsync(Element element, Unit? village = null) => CheckElement.RunAsync(
        new() { Code = (village ?? Sample.Village).Code, Element = element, State = ElementState.Passed, Found = AllMet(element) }, Admin, Ct);

    /// <summary>Every item that is asked for where no region has spoken, found in order.</summary>
    private protected static Answers AllMet(Element element) => Sample.AllMet(element);

    private protected async Task<PointElement> ElementAsync(Element element) => (await PointAsync())[element];

    private protected async Task<AgentPoint> PointAsync() => (await LoadPoint.RunAsync(Code, Admin, Ct)).Point!;

    private protected static async Task<string> RefusedAsync(Func<Task> deed) =>
        Assert.Single((await Assert.ThrowsAsync<RuleException>(deed)).Broken).Code;
}
