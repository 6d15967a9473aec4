using GovConsole.Kernel;
using GovConsole.Tests.Support;

namespace GovConsole.Tests.Core;

public sealed class PinyinTests
{
    [Theory]
    [InlineData("陈丽", "CL")]
    [InlineData("符秀英", "FXY")]
    [InlineData("曾国强", "ZGQ")]
    [InlineData("单小单", "SXD")]
    [InlineData("吉·阿丹", "JAD")]
    [InlineData("王Anna2", "WANNA2")]
    [InlineData("欧阳娜", "OYN")]
    [InlineData("羊振宇", "YZY")]
    [InlineData("", "")]
    [InlineData("。", "")]
    public void A_name_is_typed_by_the_first_letters_of_its_sounds(string name, string initials) => Assert.Equal(initials, Pinyin.Initials(name));

    /// <summary>Three thousand names of places carry initials that somebody wrote down; only characters with several readings differ.</summary>
    [Fact]
    public void It_agrees_with_the_names_of_the_province()
    {
        var names = File.ReadLines(Path.Combine(Repo.Root, "Console.Core/Organisation/Seed/divisions.csv")).Skip(1)
            .Select(line => line.Split(',')).Where(row => row[3].Length == row[5].Length).Select(row => (Name: row[3], Initials: row[5])).ToList();

        var agreed = names.Count(one => Pinyin.Initials(one.Name) == one.Initials);

        Assert.True(names.Count > 3000 && agreed > names.Count * 0.95, $"{agreed} of {names.Count}");
    }
}
