using GovConsole.Assets;
using GovConsole.Assets.Calls;
using GovConsole.Assets.Faults;
using GovConsole.Assets.Heartbeats;
using GovConsole.Assets.Overview;
using GovConsole.Assets.Upkeep;
using GovConsole.Organisation;
using GovConsole.Tests.Core.AgentPoints;
using GovConsole.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace GovConsole.Tests.Core.Assets;

/// <summary>The small province with use cases over the equipment of its points.</summary>
public abstract class AssetWorld : PointWorld
{
    private protected AddAsset AddAsset => new(World.Db, World.Trees, World.Clock);
    private protected ChangeAsset ChangeAsset => new(World.Db, World.Trees, World.Clock);
    private protected RetireAsset RetireAsset => new(World.Db, World.Clock);
    private protected ReportFault ReportFault => new(World.Db, World.Calendars, World.Clock);
    private protected RepairFault RepairFault => new(World.Db, World.Clock);
    private protected BindBrowser BindBrowser => new(World.Db, World.Clock);
    private protected UnbindBrowser UnbindBrowser => new(World.Db, World.Clock);
    private protected RecordHeartbeat RecordHeartbeat => new(World.Db, World.Clock);
    private protected LogTestCall LogTestCall => new(World.Db, World.Clock);
    private protected LoadTestCalls LoadTestCalls => new(World.Db, World.Trees, World.Clock);
    private protected FindAssets FindAssets => new(World.Db, World.Trees, World.Calendars, World.Clock);
    private protected LoadVillageAssets LoadVillageAssets => new(World.Db, World.Trees, World.Calendars, World.Clock);
    private protected GatherAssetFacts GatherAssetFacts => new(World.Db, World.Calendars);

    internal static AddAsset.Input Computer(string number = "DF-PC-001", Unit? village = null) => new()
    {
        Code = (village ?? Sample.Village).Code, Kind = AssetKind.Computer, Number = number, Model = "联想启天 M428",
        Label = "A4-BB-6D-00-10-01", Network = Network.GovernmentExtranet,
    };

    private protected static AddAsset.Input Telephone(string number = "DF-TEL-001", Unit? village = null) => new()
    {
        Code = (village ?? Sample.Village).Code, Kind = AssetKind.Telephone, Number = number, Model = "步步高 HCD007", Phone = "0898-25500001",
    };

    private protected async Task<Asset> AssetAsync(Guid id)
    {
        await using var db = World.Db.CreateDbContext();
        return await db.Assets.AsNoTracking().SingleAsync(x => x.Id == id, Ct);
    }

    private protected async Task<Fault> FaultAsync() => Assert.Single(await World.Db.AllAsync<Fault>());

    private protected Task Later(int days)
    {
        World.Clock.Advance(TimeSpan.FromDays(days));
        return Task.CompletedTask;
    }
}
