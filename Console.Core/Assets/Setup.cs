using GovConsole.Assets.Calls;
using GovConsole.Assets.Faults;
using GovConsole.Assets.Heartbeats;
using GovConsole.Assets.Overview;
using GovConsole.Assets.Upkeep;
using Microsoft.Extensions.DependencyInjection;

namespace GovConsole.Assets;

public static class Setup
{
    public static IServiceCollection AddAssets(this IServiceCollection services) => services
        .AddSingleton<AddAsset>()
        .AddSingleton<ChangeAsset>()
        .AddSingleton<RetireAsset>()
        .AddSingleton<ReportFault>()
        .AddSingleton<RepairFault>()
        .AddSingleton<BindBrowser>()
        .AddSingleton<UnbindBrowser>()
        .AddSingleton<RecordHeartbeat>()
        .AddSingleton<LogTestCall>()
        .AddSingleton<LoadTestCalls>()
        .AddSingleton<FindAssets>()
        .AddSingleton<LoadVillageAssets>()
        .AddSingleton<GatherAssetFacts>();
}
