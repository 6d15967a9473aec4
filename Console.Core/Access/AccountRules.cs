using System.Text.RegularExpressions;
using GovConsole.Kernel;

namespace GovConsole.Access;

/// <summary>What the names of an account must be, whoever creates it. The fields are named as in every form that asks for them.</summary>
public static partial class AccountRules
{
    public const int NameMaxLength = 64;

    public static IEnumerable<BrokenRule> Check(string userName, string displayName)
    {
        if (!UserName().IsMatch(userName.Trim())) yield return new("Access.UserNameInvalid", "UserName");
        if (string.IsNullOrWhiteSpace(displayName)) yield return new("Access.DisplayNameMissing", "DisplayName");
        else if (displayName.Trim().Length > NameMaxLength) yield return new("Access.DisplayNameTooLong", "DisplayName", NameMaxLength);
    }

    [GeneratedRegex(@"\A[a-zA-Z][a-zA-Z0-9._-]{2,31}\z")]
    private static partial Regex UserName();
}
