using Microsoft.Extensions.DependencyInjection;

namespace GovConsole.Access.Sessions;

internal static class Setup
{
    public static IServiceCollection AddSessions(this IServiceCollection services) => services
        .AddSingleton<BeginSession>()
        .AddSingleton<FindSession>()
        .AddSingleton<FindSessions>()
        .AddSingleton<EndSession>()
        .AddSingleton<HangScreen>()
        .AddSingleton<EndOtherSessions>()
        .AddSingleton<KeepSeen>()
        .AddSingleton<RecordSession>();
}
