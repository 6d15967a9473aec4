using GovConsole.Access;
using GovConsole.Assets;
using GovConsole.Assets.Calls;
using GovConsole.Assets.Faults;
using GovConsole.Assets.Heartbeats;
using GovConsole.Assets.Overview;
using GovConsole.Assets.Upkeep;
using GovConsole.Reports.Equipment;
using GovConsole.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace GovConsole.Tests.Core.Access;

/// <summary>The equipment of agent points.</summary>
public sealed partial class MatrixTests
{
    private static Ask[] AssetAsks =>
    [
        Of<FindAssets>(Permission.ReadAgentPoints, true, async (one, stage, actor) =>
            Seen((await one.RunAsync(new(), 1, actor, Ct)).Slice.Rows.Any(row => row.Asset.Id == stage.Asset))),
        Of<LoadVillageAssets>(Permission.ReadAgentPoints, true, (one, _, actor) => one.RunAsync(Sample.Village.Code, actor, Ct)),
        Of<LoadTestCalls>(Permission.ReadAgentPoints, true, (one, _, actor) => one.RunAsync(new(Sample.Village.Code, Sample.Monday), actor, Ct)),
        Of<ExportAssets>(Permission.ReadAgentPoints, true, (one, _, actor) => one.RunAsync(new() { Unit = Sample.Village.Code }, actor, Ct)),
        Of<ExportTestCalls>(Permission.ReadAgentPoints, true, (one, _, actor) => one.RunAsync(new(Sample.Village.Code, Sample.Monday), actor, Ct)),
        Of<AddAsset>(Permission.MaintainAgentPoints, true, (one, _, actor) =>
            one.RunAsync(new() { Code = Sample.Village.Code, Kind = AssetKind.Other, Number = "DF-9", Model = "高拍仪" }, actor, Ct)),
        Of<ChangeAsset>(Permission.MaintainAgentPoints, true, (one, stage, actor) =>
            one.RunAsync(new() { Asset = stage.Asset, Version = 1, Number = "DF-1", Model = "联想", Network = Network.Internet }, actor, Ct)),
        Of<BindBrowser>(Permission.TendEquipment, true, (one, stage, actor) => one.RunAsync(stage.Asset, actor, Ct)),
        Of<UnbindBrowser>(Permission.TendEquipment, true, (one, stage, actor) => one.RunAsync(stage.Asset, actor, Ct)),
        Of<ReportFault>(Permission.TendEquipment, true, (one, stage, actor) => one.RunAsync(new() { Asset = stage.Asset, What = "花屏" }, actor, Ct)),
        Of<RepairFault>(Permission.MaintainAgentPoints, true, (one, stage, actor) =>
            one.RunAsync(new() { Fault = stage.Fault, Repairer = "维修部", How = "换屏" }, actor, Ct)),
        Of<RetireAsset>(Permission.MaintainAgentPoints, true, (one, stage, actor) =>
            one.RunAsync(new() { Asset = stage.Asset, Version = 1, Reason = "报废" }, actor, Ct)),
        Of<LogTestCall>(Permission.TestTelephones, true, (one, _, actor) =>
            one.RunAsync(new() { Code = Sample.Village.Code, Result = TestCallResult.Unanswered, Seconds = 40 }, actor, Ct)),
    ];

    private sealed partial class Stage
    {
        private async Task<(Guid Asset, long Fault)> EquipAsync(Actor keeper)
        {
            var asset = await Services.GetRequiredService<AddAsset>().RunAsync(
                new() { Code = Sample.Village.Code, Kind = AssetKind.Computer, Number = "DF-1", Model = "联想", Network = Network.Internet }, keeper, Ct);
            await Services.GetRequiredService<ReportFault>().RunAsync(new() { Asset = asset, What = "无法开机" }, keeper, Ct);
            await using var db = World.Db.CreateDbContext();
            return (asset, await db.Faults.Select(fault => fault.Id).SingleAsync(Ct));
        }
    }
}
