using GovConsole.Access.Passwords;

namespace GovConsole.Tests.Core.Access;

public sealed class PasswordRulesTests
{
    public static TheoryData<string, string?> Examples => new()
    {
        { "Quiet-Harbour-7", null },
        { "密码也可以是中文7", null },
        { new string('a', 127) + "1", null },
        { "Short-7", "Access.PasswordTooShort" },
        { new string('a', 128) + "1", "Access.PasswordTooLong" },
        { "only-letters", "Access.PasswordTooSimple" },
        { "20261123", "Access.PasswordTooSimple" },
        { "zhang.san2026", "Access.PasswordHoldsName" },
        { "Password123", "Access.PasswordCommon" },
        { "woaini1314", "Access.PasswordCommon" },
        { "hainan2026", "Access.PasswordCommon" },
    };

    [Theory, MemberData(nameof(Examples))]
    public void A_password_is_long_mixed_uncommon_and_not_the_name(string password, string? code) => Assert.Equal(
        code is null ? [] : [code],
        PasswordRules.Check(password, "Zhang.San", "Password").Select(rule => rule.Code));
}
