using Microsoft.Extensions.DependencyInjection;
using GovConsole.Demo.Cases;
using GovConsole.Demo.Points;

namespace GovConsole.Demo;

public static class Setup
{
    public static IServiceCollection AddDemo(this IServiceCollection services) => services
        .AddSingleton<SeedDemoAccounts>()
        .AddSingleton<GenerateCases>()
        .AddSingleton<SeedPoints>();
}
