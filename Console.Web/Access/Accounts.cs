using GovConsole.Access;
using GovConsole.Access.Passwords;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;

namespace GovConsole.Web.Access;

/// <summary>Identity's sign-in, which knows that an account can be disabled, and the product's clock.</summary>
public sealed class Accounts(
    UserManager<Account> users, IHttpContextAccessor context, IUserClaimsPrincipalFactory<Account> claims,
    IOptions<IdentityOptions> options, ILogger<SignInManager<Account>> log, IAuthenticationSchemeProvider schemes,
    IUserConfirmation<Account> confirmation, TimeProvider clock)
    : SignInManager<Account>(users, context, claims, options, log, schemes, confirmation)
{
    public override async Task<bool> CanSignInAsync(Account user) => !user.Disabled && await base.CanSignInAsync(user);

    protected override Task<bool> IsLockedOut(Account user) => Task.FromResult(user.IsLocked(clock.GetUtcNow()));
}
