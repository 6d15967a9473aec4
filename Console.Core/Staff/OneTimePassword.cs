using System.Security.Cryptography;
using GovConsole.Access;
using Microsoft.AspNetCore.Identity;

namespace GovConsole.Staff;

/// <summary>A random password that is told once and must be changed at the first sign-in.</summary>
internal static class OneTimePassword
{
    private const int Length = 12;
    // Without characters that are taken for one another when read aloud or copied from paper.
    private const string Letters = "abcdefghjkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789";

    /// <summary>Gives the account a new password; whoever is signed in to it is signed out.</summary>
    public static string SetOn(Account account, IPasswordHasher<Account> hasher)
    {
        var password = New();
        account.PasswordHash = hasher.HashPassword(account, password);
        account.MustChangePassword = true;
        account.SecurityStamp = Guid.CreateVersion7().ToString("n");
        account.AccessFailedCount = 0;
        account.LockoutEnd = null;
        return password;
    }

    // Drawn again until it holds what the password rules ask for.
    private static string New()
    {
        while (true)
        {
            var password = RandomNumberGenerator.GetString(Letters, Length);
            if (password.Any(char.IsLower) && password.Any(char.IsUpper) && password.Any(char.IsDigit)) return password;
        }
    }
}
