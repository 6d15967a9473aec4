using Microsoft.Extensions.DependencyInjection;

namespace GovConsole.Handovers;

public static class Setup
{
    public static IServiceCollection AddHandovers(this IServiceCollection services) => services
        .AddSingleton<GiveHandover>()
        .AddSingleton<SignHandover>()
        .AddSingleton<TakeBackHandover>()
        .AddSingleton<FindHandable>()
        .AddSingleton<FindHandovers>()
        .AddSingleton<LoadHandover>();
}
