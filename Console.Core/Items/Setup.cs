using Microsoft.Extensions.DependencyInjection;

namespace GovConsole.Items;

public static class Setup
{
    public static IServiceCollection AddItems(this IServiceCollection services) => services
        .AddSingleton<SeedItems>();
}
