using Microsoft.Extensions.DependencyInjection;

namespace GovConsole.AgentDays;

public static class Setup
{
    public static IServiceCollection AddAgentDays(this IServiceCollection services) => services
        .AddSingleton<LoadAgentDay>()
        .AddSingleton<LogOnDevice>();
}
