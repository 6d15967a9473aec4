using System.Globalization;
using System.Text.RegularExpressions;
using System.Xml;

namespace GovConsole.Tables.Xlsx;

/// <summary>Which of a workbook's cell styles show a number as a date.</summary>
internal sealed partial class DateStyles
{
    private readonly List<bool> byStyle = [];

    public DateStyles(Package package)
    {
        if (!package.Has("xl/styles.xml")) return;
        var formats = new Dictionary<int, bool>();
        var inCells = false;
        using var xml = package.Xml("xl/styles.xml");
        while (xml.Read())
        {
            if (xml.LocalName is "cellXfs") inCells = xml.NodeType is XmlNodeType.Element && !xml.IsEmptyElement;
            if (xml.NodeType is not XmlNodeType.Element) continue;
            if (xml.LocalName is "numFmt") formats[Number(xml.GetAttribute("numFmtId"))] = IsDate(xml.GetAttribute("formatCode") ?? "");
            if (xml.LocalName is "xf" && inCells && Number(xml.GetAttribute("numFmtId")) is var id) byStyle.Add(formats.GetValueOrDefault(id, IsDate(id)));
        }
    }

    public bool this[int style] => style >= 0 && style < byStyle.Count && byStyle[style];

    // The numbers that Excel and its Chinese edition give to their own date formats.
    private static bool IsDate(int format) => format is (>= 14 and <= 22) or (>= 27 and <= 36) or (>= 45 and <= 47) or (>= 50 and <= 58);

    internal static bool IsDate(string format) => Literal().Replace(format, "") is var bare &&
        !bare.Contains("General", StringComparison.OrdinalIgnoreCase) && bare.Any(character => char.ToLowerInvariant(character) is 'y' or 'm' or 'd' or 'h' or 's');

    private static int Number(string? text) => int.TryParse(text, CultureInfo.InvariantCulture, out var number) ? number : -1;

    [GeneratedRegex("""
        "[^"]*"|\\.|_.|\*.|\[(?![hms]+\])[^\]]*\]
        """, RegexOptions.IgnoreCase | RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Literal();
}
