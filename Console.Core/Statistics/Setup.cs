using Microsoft.Extensions.DependencyInjection;
using GovConsole.Statistics.Dashboards;

namespace GovConsole.Statistics;

public static class Setup
{
    public static IServiceCollection AddStatistics(this IServiceCollection services) => services.AddSingleton<LoadDashboard>();
}
