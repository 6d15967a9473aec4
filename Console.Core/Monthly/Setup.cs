using Microsoft.Extensions.DependencyInjection;

namespace GovConsole.Monthly;

public static class Setup
{
    public static IServiceCollection AddMonthly(this IServiceCollection services) => services
        .AddSingleton<LoadMonth>()
        .AddSingleton<LoadVillageMonth>()
        .AddSingleton<ConfirmMonth>();
}
