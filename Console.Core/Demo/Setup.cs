using GovConsole.Demo.Cases;
using GovConsole.Demo.Points;
using Microsoft.Extensions.DependencyInjection;

namespace GovConsole.Demo;

public static class Setup
{
    public static IServiceCollection AddDemo(this IServiceCollection services) => services
        .AddSingleton<DemoActors>()
        .AddSingleton<SeedDemoAccounts>()
        .AddSingleton<GenerateCases>()
        .AddSingleton<SeedTogether>()
        .AddSingleton<SeedPapers>()
        .AddSingleton<SeedHandovers>()
        .AddSingleton<SeedRatings>()
        .AddSingleton<SeedEnquiries>()
        .AddSingleton<SeedTeamwork>()
        .AddSingleton<SeedPoints>()
        .AddSingleton<SeedAgents>()
        .AddSingleton<SeedEquipment>()
        .AddSingleton<SeedInspections>()
        .AddSingleton<SeedAssessments>()
        .AddSingleton<SeedNotices>()
        .AddSingleton<SeedBulletins>();
}
