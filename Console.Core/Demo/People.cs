using System.Globalization;

namespace GovConsole.Demo;

/// <summary>
/// Invented people. Their identity numbers are well formed but belong to nobody alive: the years of birth lie before 1900.
/// Their telephone numbers begin with 101, which no network uses.
/// </summary>
internal static class People
{
    private const string Surnames = "王李陈符林吴黄郑张周文羊邢云蔡冯韩许何谢苏邓潘唐卢钟麦孙曾万高梁董洪卓曹杜";
    private static readonly string[] Given =
    [
        "小妹", "亚花", "国强", "桂兰", "海生", "玉梅", "文雄", "春燕", "家良", "秀英", "振华", "月娥", "德光", "丽娟", "永福", "金莲",
        "志明", "雪芬", "开运", "美玲", "世荣", "彩霞", "建军", "婆妹", "运发", "海燕", "明珠", "光裕", "惠芳", "业兴", "亚九", "仁才",
    ];

    public static string Name(Random random) => $"{Surnames[random.Next(Surnames.Length)]}{Given[random.Next(Given.Length)]}";

    public static string IdentityNumber(Random random, string county)
    {
        var birth = new DateOnly(1880, 1, 1).AddDays(random.Next(365 * 19));
        var body = string.Create(CultureInfo.InvariantCulture, $"{county.PadRight(6, '0')[..6]}{birth:yyyyMMdd}{random.Next(1, 999):D3}");
        return body + Identities.IdentityNumber.CheckCharacter(body);
    }

    public static string CreditCode(Random random)
    {
        var body = string.Create(CultureInfo.InvariantCulture, $"91460000MA5{random.Next(1_000_000):D6}");
        return body + Identities.CreditCode.CheckCharacter(body);
    }

    public static string Phone(Random random) => string.Create(CultureInfo.InvariantCulture, $"101{random.Next(100_000_000):D8}");

    /// <summary>Always the same person for the same post, so that a unit's staff does not change from case to case.</summary>
    public static (Guid Id, string Name) Staff(string unit, string post)
    {
        var hash = System.Security.Cryptography.SHA256.HashData(System.Text.Encoding.UTF8.GetBytes($"{unit}/{post}"));
        return (new Guid(hash.AsSpan(0, 16)), Name(new Random(BitConverter.ToInt32(hash, 16))));
    }
}
