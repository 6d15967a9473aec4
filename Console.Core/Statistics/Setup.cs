using GovConsole.Statistics.Dashboards;
using Microsoft.Extensions.DependencyInjection;

namespace GovConsole.Statistics;

public static class Setup
{
    public static IServiceCollection AddStatistics(this IServiceCollection services) => services
        .AddSingleton<LoadDashboard>()
        .AddSingleton<LoadUnitSections>();
}
