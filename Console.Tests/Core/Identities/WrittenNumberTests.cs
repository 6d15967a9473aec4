using GovConsole.Identities;
using GovConsole.Kernel;
using GovConsole.Tables;

namespace GovConsole.Tests.Core.Identities;

public sealed class WrittenNumberTests
{
    public static TheoryData<Cell, bool> Cells => new()
    {
        { Cell.Of(469007199001011234d), true },
        { Cell.Of("4.69007E+17"), true },
        { Cell.Of("４．６９Ｅ＋１７"), true },
        { Cell.Of("469007199001012000"), true },
        { Cell.Of("11010519491231002X"), false },
        { Cell.Of("110105194912310021"), false },
        { Cell.Of(13800000000d), false },
        { Cell.Of("91460000MA5T000000"), false },
        { Cell.Empty, false },
    };

    [Theory, MemberData(nameof(Cells))]
    public void Digits_that_a_spreadsheet_ate_are_noticed(Cell cell, bool lost) =>
        Assert.Equal(lost ? "Table.DigitsLost" : null, WrittenNumber.Damage(cell, "Number")?.Code);

    [Theory]
    [InlineData("１１０１０５－１９４９１２３１－００２ｘ", "11010519491231002X")]
    [InlineData("\u200B138 0000-0000\u202E", "13800000000")]
    public void Numbers_are_folded_to_one_form(string typed, string plain) => Assert.Equal(plain, Plain.Number(typed));

    [Theory]
    [InlineData("  符\u200B小妹\t ", "符小妹")]
    [InlineData("八所镇\r\n福久村", "八所镇 福久村")]
    [InlineData("𠮷㛃䶮", "𠮷㛃䶮")]
    public void Words_lose_what_nobody_sees(string typed, string plain) => Assert.Equal(plain, Plain.Words(typed));
}
