using GovConsole.Statistics.Dashboards;
using GovConsole.Statistics.Settling;
using Microsoft.Extensions.DependencyInjection;

namespace GovConsole.Statistics;

public static class Setup
{
    public static IServiceCollection AddStatistics(this IServiceCollection services) => services
        .AddSingleton<SettleTallies>()
        .AddSingleton<LoadDashboard>()
        .AddSingleton<LoadUnitSections>();
}
