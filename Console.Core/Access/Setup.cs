using GovConsole.Data;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Identity.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace GovConsole.Access;

public static class Setup
{
    /// <summary>The rules of passwords and lockout (GB/T 22239 level 3: five failures lock the account for fifteen minutes).</summary>
    public static IdentityBuilder AddAccess(this IServiceCollection services)
    {
        services
            .AddSingleton<FindActor>()
            .AddSingleton<FindSession>()
            .AddSingleton<Preferences>().AddSingleton<FindAuditEntries>()
            .AddSingleton<RecordSession>()
            .AddSingleton<ChangePassword>()
            .AddSingleton<InstallAdministrator>()
            .AddSingleton<IPasswordHasher<Account>, PasswordHasher<Account>>()
            .Configure<PasswordHasherOptions>(options => options.IterationCount = 210_000);
        return services
            .AddIdentityCore<Account>(options =>
            {
                options.Lockout.MaxFailedAccessAttempts = 5;
                options.Lockout.DefaultLockoutTimeSpan = TimeSpan.FromMinutes(15);
                options.Lockout.AllowedForNewUsers = true;
                options.User.RequireUniqueEmail = false;
            })
            .AddUserStore<UserOnlyStore<Account, ConsoleDb, Guid>>()
            .AddDefaultTokenProviders();
    }
}
