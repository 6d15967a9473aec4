using GovConsole.Cases.Search;
using GovConsole.Tests.Support;

namespace GovConsole.Tests.Core.Cases.Search;

public sealed class SearchRulesTests
{
    [Theory]
    [InlineData("符", "Search.TooShort")]
    [InlineData("符小", null)]
    [InlineData("1", "Search.TooShort")]
    [InlineData("12345678901234567890123456789012345678901", "Search.TooLong")]
    public void Two_characters_are_enough(string text, string? code) => Assert.Equal(code, SearchRules.Check(text).SingleOrDefault()?.Code);

    [Theory]
    [InlineData("符小妹", "Name")]
    [InlineData("ab", "Name")]
    [InlineData("2026", "Number")]
    [InlineData("469007100200-2026-000012", "Number, Identity, Phone")]
    [InlineData("13800000000", "Number, Identity, Phone")]
    [InlineData(Sample.IdentityNumber, "Number, Identity, Name")]
    [InlineData("91350100M000100Y43", "Number, Identity, Name")]
    public void A_text_is_looked_for_as_all_it_can_be(string text, string kinds) => Assert.Equal(kinds, string.Join(", ", SearchRules.Kinds(text)));

    [Theory]
    [InlineData(Sample.IdentityNumber, true)]
    [InlineData("110105 19491231 002X", true)]
    [InlineData("１３８０００００000", true)]
    [InlineData("138-0000-0000", true)]
    [InlineData("469007100200-2026-000012", false)]
    [InlineData("469007100200-2026", false)]
    [InlineData("2026", false)]
    [InlineData("符小妹", false)]
    [InlineData(null, false)]
    public void A_personal_number_is_told_from_a_case_number(string? text, bool personal) => Assert.Equal(personal, SearchRules.IsPersonal(text));
}
