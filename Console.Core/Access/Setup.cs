using GovConsole.Access.Codes;
using GovConsole.Access.Passwords;
using GovConsole.Access.Sessions;
using GovConsole.Data;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Identity.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace GovConsole.Access;

public static class Setup
{
    /// <summary>The rules of passwords, codes and lockout.</summary>
    public static IdentityBuilder AddAccess(this IServiceCollection services)
    {
        services
            .AddSingleton<FindActor>()
            .AddSessions()
            .AddSingleton<Preferences>().AddSingleton<FindAuditEntries>()
            .AddSingleton<ProvePassword>()
            .AddSingleton<ChangePassword>()
            .AddSingleton<UseCode>()
            .AddSingleton<InstallAdministrator>()
            .AddSingleton<IPasswordHasher<Account>, PasswordHasher<Account>>()
            .Configure<PasswordHasherOptions>(options => options.IterationCount = 210_000);
        return services
            .AddIdentityCore<Account>(options =>
            {
                options.Lockout.MaxFailedAccessAttempts = Lockout.MostFailures;
                options.Lockout.DefaultLockoutTimeSpan = Lockout.Time;
                options.Lockout.AllowedForNewUsers = true;
                options.User.RequireUniqueEmail = false;
            })
            .AddUserStore<UserOnlyStore<Account, ConsoleDb, Guid>>()
            .AddDefaultTokenProviders()
            .AddTokenProvider<OnceCodes>(TokenOptions.DefaultAuthenticatorProvider);
    }
}
