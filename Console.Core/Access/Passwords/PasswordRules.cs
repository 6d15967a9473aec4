using System.Collections.Frozen;
using GovConsole.Kernel;

namespace GovConsole.Access.Passwords;

/// <summary>What a password must be. Length counts for more than odd characters, and nothing that everybody tries first.</summary>
public static class PasswordRules
{
    public const int MinLength = 8;
    public const int MaxLength = 128;

    private static readonly FrozenSet<string> Common = ReadCommon();

    public static IEnumerable<BrokenRule> Check(string password, string userName, string field)
    {
        if (password.Length < MinLength)
            yield return new("Access.PasswordTooShort", field, MinLength);
        else if (password.Length > MaxLength)
            yield return new("Access.PasswordTooLong", field, MaxLength);
        else if (!password.Any(char.IsLetter) || !password.Any(char.IsDigit))
            yield return new("Access.PasswordTooSimple", field);
        else if (userName.Length > 0 && password.Contains(userName, StringComparison.OrdinalIgnoreCase))
            yield return new("Access.PasswordHoldsName", field);
        else if (Common.Contains(password.ToUpperInvariant()))
            yield return new("Access.PasswordCommon", field);
    }

    private static FrozenSet<string> ReadCommon()
    {
        using var stream = typeof(PasswordRules).Assembly.GetManifestResourceStream("GovConsole.Access.Seed.common-passwords.csv")!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Select(line => line.ToUpperInvariant()).ToFrozenSet();
    }
}
