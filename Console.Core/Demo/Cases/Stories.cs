using GovConsole.Cases;
using GovConsole.Items;
using GovConsole.Kernel;
using GovConsole.Organisation;

namespace GovConsole.Demo.Cases;

/// <summary>What a visitor of the demo is meant to come across.</summary>
internal static class Stories
{
    /// <summary>陀头村: has logged nothing for more than a month.</summary>
    public const string SilentVillage = "469007103202";

    private const string FuelCompany = "琼州石油销售有限公司";
    private const string FuelCompanyCode = "91460000MA5QHYJ00X";

    public static IEnumerable<Plan> Of(UnitTree tree, IReadOnlyList<Item> items, DateOnly today, Func<DateOnly, int, DateOnly> back)
    {
        // A restaurant keeper asks for her food licence; the kitchen is looked at while the clock stands still.
        if (Named(items, "食品经营许可") is { } food && tree.Find("460106") is { } longhua)
        {
            yield return new(longhua, food, Channel.Online, Morning(back(today, 14))) { Applicant = "海口市龙华区梁记清补凉店", CreditCode = CreditOf("92460106MA5LJQBL0"), Checked = true };
            yield return new(longhua, food, Channel.Window, Morning(back(today, 60))) { Applicant = "海口市龙华区椰风餐馆", CreditCode = CreditOf("92460106MA5YFCG00"), Checked = true };
            // Experts and inspectors look at this one at the same time: the days of both are left out once.
            yield return new(longhua, food, Channel.Window, Morning(back(today, 18))) { Applicant = "海口市龙华区骑楼老爸茶店", CreditCode = CreditOf("92460106MA5RQLCB0"), CheckedTwice = true };
        }

        // Nobody answered within five working days, so this one counts as accepted.
        if (Named(items, "高龄津贴") is { } silent && tree.Find("469007100201") is { } quiet)
            yield return new(quiet, silent, Channel.VillageAgent, Morning(back(today, 8))) { Unanswered = true };

        // Villagers whose matters are done; later they are called and asked how it went.
        if (Named(items, "高龄津贴") is { } done && tree.Find("469007100202") is { } quarter)
            for (var caller = 0; caller < 6; caller++)
                yield return new(quarter, done, Channel.VillageAgent, Morning(back(today, 25 + 2 * caller)));

        // A fuel company renews the licences of its stations from its office, without a single visit.
        if (Named(items, "危险化学品") is { } fuel && tree.Find(fuel.Versions[0].DepartmentCode) is { } department)
            for (var station = 1; station <= 24; station++)
                yield return new(department, fuel, Channel.Online, Morning(back(today, station <= 18 ? 45 : 6)).AddMinutes(station))
                {
                    Applicant = $"{FuelCompany}第{station}加油站", CreditCode = CreditOf(FuelCompanyCode[..17]),
                };

        // Two matters were forgotten until the promise had passed; the supervisor finds them.
        if (Named(items, "高龄津贴") is { } allowance)
            foreach (var village in new[] { "469007100200", "469007101200" })
                if (tree.Find(village) is { } unit)
                    yield return new(unit, allowance, Channel.VillageAgent, Morning(back(today, 9))) { Forgotten = true };
    }

    private static Item? Named(IEnumerable<Item> items, string part) =>
        items.FirstOrDefault(item => item.Versions[^1].Name.Contains(part, StringComparison.Ordinal));

    private static string CreditOf(string body) => body + GovConsole.Identities.CreditCode.CheckCharacter(body);

    private static DateTime Morning(DateOnly day) => Beijing.Utc(day.ToDateTime(new TimeOnly(9, 12)));
}
