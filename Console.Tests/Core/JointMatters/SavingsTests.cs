using GovConsole.JointMatters;

namespace GovConsole.Tests.Core.JointMatters;

public sealed class SavingsTests
{
    private static readonly Savings.Part Licence = new(1, ["登记申请书", "居民身份证"]);
    private static readonly Savings.Part Food = new(20, ["食品经营许可申请书", "营业执照", "居民身份证"]);
    private static readonly Savings.Part Sign = new(3, ["招牌设置申请表", "营业执照", "居民身份证"]);

    public static TheoryData<string, Savings.Part[], string[], int, int, (int, int, int)> Examples => new()
    {
        { "one after the other, the card once, the licence never", [Licence, Food], ["登记申请书", "居民身份证", "食品经营许可申请书"], 21, 1, (1, 2, 0) },
        { "two side by side", [Licence, Food, Sign], ["登记申请书", "居民身份证", "食品经营许可申请书", "招牌设置申请表"], 21, 1, (2, 4, 3) },
        { "a promise shorter than the longest way", [Licence, Food], ["登记申请书", "居民身份证", "食品经营许可申请书"], 18, 1, (1, 2, 3) },
        { "without coming at all", [Licence, Food], ["登记申请书", "居民身份证", "食品经营许可申请书"], 21, 0, (2, 2, 0) },
        { "nothing in common", [new(3, ["甲"]), new(5, ["乙"])], ["甲", "乙"], 5, 1, (1, 0, 3) },
        { "never less than nothing", [new(3, ["甲"])], ["甲", "乙"], 5, 2, (0, 0, 0) },
    };

    [Theory, MemberData(nameof(Examples))]
    public void What_is_spared_is_the_difference_of_two_sums(
        string because, Savings.Part[] parts, string[] asked, int limit, int visits, (int Trips, int Materials, int Days) spared)
    {
        var found = Savings.Of(parts, asked, limit, visits);

        Assert.True((found.Trips.Spared, found.Materials.Spared, found.Days.Spared) == spared, $"{because}: {found}");
    }
}
