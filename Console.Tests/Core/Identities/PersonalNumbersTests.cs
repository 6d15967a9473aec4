using GovConsole.Identities;
using GovConsole.Tests.Support;

namespace GovConsole.Tests.Core.Identities;

public sealed class PersonalNumbersTests
{
    public static TheoryData<string, bool> Texts => new()
    {
        { "", false },
        { "已电话告知，明天来补结婚证", false },
        { Sample.Phone, true },
        { "电话13800000000，下午打", true },
        { "电话 138 0000 0000", true },
        { "138-0000-0000", true },
        { "１３８００００００００", true },
        { Sample.IdentityNumber, true },
        { "身份证11010519491231002x。", true },
        { "110105 19491231 002X", true },
        // Numbers of cases, batches, lists and units, amounts and days are no person's.
        { "同469007100200-2026-000123一并办理", false },
        { "见 469007100-2026-00001", false },
        { "469007100200H-2026-0001", false },
        { "村码469007100200", false },
        { "窗口电话 0898-25520000", false },
        { "2026-03-09 10:00 到 2026-03-10 11:00", false },
        { "?unit=469007100200&from=2026-03-01&item=019cd1a2-7b3c-7d4e-8f50-123456789012", false },
        { "?text=13800000000", true },
    };

    [Theory, MemberData(nameof(Texts))]
    public void A_whole_number_is_found_among_words(string text, bool found) => Assert.Equal(found, PersonalNumbers.AreIn(text));
}
