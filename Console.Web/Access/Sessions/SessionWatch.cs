using GovConsole.Access.Sessions;
using Microsoft.AspNetCore.Components.Authorization;
using Microsoft.AspNetCore.Components.Server;

namespace GovConsole.Web.Access.Sessions;

/// <summary>
/// An open circuit asks twice a minute whether its session still stands: signing out elsewhere ends it, a disabled account does, and so
/// does a revoked post, also where its holder has another one.
/// </summary>
internal sealed class SessionWatch(ILoggerFactory logs, FindSession find, CircuitActivity activity)
    : RevalidatingServerAuthenticationStateProvider(logs)
{
    protected override TimeSpan RevalidationInterval => TimeSpan.FromSeconds(30);

    protected override async Task<bool> ValidateAuthenticationStateAsync(
        AuthenticationState authenticationState, CancellationToken cancellationToken) =>
        activity.MayGoOn(await find.RunAsync(authenticationState.User, null, cancellationToken));
}
