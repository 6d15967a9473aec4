using Microsoft.Extensions.DependencyInjection;

namespace GovConsole.Staff;

public static class Setup
{
    public static IServiceCollection AddStaff(this IServiceCollection services) => services
        .AddSingleton<FindStaff>()
        .AddSingleton<AddStaff>()
        .AddSingleton<GrantPost>()
        .AddSingleton<RevokePost>()
        .AddSingleton<DisableStaff>()
        .AddSingleton<ResetPassword>()
        .AddSingleton<SignOutStaff>();
}
