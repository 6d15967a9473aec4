using Microsoft.Extensions.DependencyInjection;

namespace GovConsole.Files;

public static class Setup
{
    public static IServiceCollection AddFiles(this IServiceCollection services, string dataFolder) => services
        .AddSingleton(provider => new FileStore(Path.Combine(dataFolder, "files"), provider.GetRequiredService<TimeProvider>()));
}
