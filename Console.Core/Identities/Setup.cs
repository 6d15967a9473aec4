using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace GovConsole.Identities;

public static class Setup
{
    public static IServiceCollection AddIdentities(this IServiceCollection services, IConfiguration configuration, string dataFolder) =>
        services.AddSingleton(_ => SealKeys.Load(configuration, dataFolder));
}
