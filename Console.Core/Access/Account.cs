using Microsoft.AspNetCore.Identity;

namespace GovConsole.Access;

/// <summary>Somebody who can sign in. What they may do is in their <see cref="Grant"/>s.</summary>
public sealed class Account : IdentityUser<Guid>
{
    public Account() => Id = Guid.CreateVersion7();

    public string DisplayName { get; set; } = "";
    /// <summary>Set for a password that somebody else chose; signing in then leads to the change of password.</summary>
    public bool MustChangePassword { get; set; }
    public bool Disabled { get; set; }
    public DateTime CreatedAt { get; set; }
    public DateTime? LastSignInAt { get; set; }

    /// <summary>A new account, still without a password.</summary>
    public static Account Of(string userName, string displayName, DateTime at) => new()
    {
        UserName = userName.Trim(), NormalizedUserName = userName.Trim().ToUpperInvariant(),
        DisplayName = displayName.Trim(), CreatedAt = at, LockoutEnabled = true,
        SecurityStamp = $"{Guid.CreateVersion7():n}",
    };
}
