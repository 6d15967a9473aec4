using Microsoft.Extensions.DependencyInjection;

namespace GovConsole.Screens;

public static class Setup
{
    public static IServiceCollection AddScreens(this IServiceCollection services) => services.AddSingleton<LoadScreen>();
}
