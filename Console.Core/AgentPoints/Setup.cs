using GovConsole.AgentPoints.Overview;
using GovConsole.AgentPoints.Standards;
using GovConsole.AgentPoints.Tenures;
using GovConsole.AgentPoints.Upkeep;
using Microsoft.Extensions.DependencyInjection;

namespace GovConsole.AgentPoints;

public static class Setup
{
    public static IServiceCollection AddAgentPoints(this IServiceCollection services) => services
        .AddSingleton<OpenPoint>()
        .AddSingleton<DescribePoint>()
        .AddSingleton<ChangePointStatus>()
        .AddSingleton<CheckElement>()
        .AddSingleton<SetStandard>()
        .AddSingleton<PublishRules>()
        .AddSingleton<LoadStandard>()
        .AddSingleton<AppointAgent>()
        .AddSingleton<EndTenure>()
        .AddSingleton<RevealAgentPhone>()
        .AddSingleton<FindPoints>()
        .AddSingleton<LoadSixOnes>()
        .AddSingleton<LoadCoverage>()
        .AddSingleton<LoadPoint>()
        .AddSingleton<FindEvidence>();
}
