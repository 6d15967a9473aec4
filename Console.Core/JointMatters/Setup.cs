using Microsoft.Extensions.DependencyInjection;

namespace GovConsole.JointMatters;

public static class Setup
{
    public static IServiceCollection AddJointMatters(this IServiceCollection services) => services
        .AddSingleton<SeedThemes>()
        .AddSingleton<FindThemes>()
        .AddSingleton<LogJointCase>()
        .AddSingleton<LoadJointMatter>();
}
