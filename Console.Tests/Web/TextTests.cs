using System.Text.RegularExpressions;
using System.Xml.Linq;
using GovConsole.Tests.Support;

namespace GovConsole.Tests.Web;

/// <summary>Both languages say the same things, and nothing that can be asked for is missing.</summary>
public sealed partial class TextTests
{
    private static readonly string Web = Path.Combine(Repo.Root, "Console.Web");
    private static readonly Dictionary<string, string> Shared = Read(Path.Combine(Web, "Shared", "SharedText.resx"));

    public static TheoryData<string> Chinese =>
    [
        .. Repo.Files("Console.Web", "*.resx").Where(file => !file.EndsWith(".en.resx", StringComparison.Ordinal))
            .Select(file => Path.GetRelativePath(Web, file)),
    ];

    public static TheoryData<string> Features =>
        [.. Directory.EnumerateDirectories(Web).Select(folder => Path.GetFileName(folder)!).Where(name => name is not ("bin" or "obj"))];

    [Theory, MemberData(nameof(Chinese))]
    public void Chinese_and_English_say_the_same_things(string resx)
    {
        var (chinese, english) = (Read(Path.Combine(Web, resx)), Read(Path.Combine(Web, Path.ChangeExtension(resx, ".en.resx"))));

        Assert.Equal(chinese.Keys.Order(), english.Keys.Order());
        Assert.All(chinese, text => Assert.Equal(Holes(text.Value), Holes(english[text.Key])));
        // Only the gap between two sentences is made of space.
        Assert.All(chinese.Concat(english), text => Assert.Equal(text.Key.EndsWith(".Gap", StringComparison.Ordinal), string.IsNullOrWhiteSpace(text.Value)));
    }

    [Theory, MemberData(nameof(Features))]
    public void Every_key_a_page_asks_for_exists(string feature)
    {
        var known = Known(feature);
        var asked = Repo.Files($"Console.Web/{feature}", "*.*").Where(IsSource)
            .SelectMany(file => Key().Matches(File.ReadAllText(file)), (file, match) => (Path.GetFileName(file), match.Groups[1].Value));

        Assert.All(asked, key => Assert.Contains(key.Value, known));
    }

    [Fact]
    public void Every_rule_of_the_core_has_a_message()
    {
        var unworded =
            from file in Repo.Files("Console.Core", "*.cs")
            let feature = Path.GetRelativePath(Path.Combine(Repo.Root, "Console.Core"), file).Split('/')[0]
            // A feature gets its words together with its first page.
            where feature is "Kernel" or "Data" || Directory.EnumerateFiles(Web, $"{feature}Text.cs", SearchOption.AllDirectories).Any()
            let known = Spoken(feature)
            from match in Code().Matches(File.ReadAllText(file))
            let code = match.Groups[1].Value
            where !known.Contains(code)
            select $"{code} in {Path.GetFileName(file)}";

        Assert.Empty(unworded.Distinct());
    }

    [Fact]
    public void Every_deed_of_the_record_has_words()
    {
        var known = Known("Audit");
        var deeds = Repo.Files("Console.Core", "*.cs").SelectMany(file => Deed().Matches(File.ReadAllText(file))).Select(match => match.Groups[1].Value);

        Assert.All(deeds.Distinct(), deed => Assert.Contains(deed, known));
    }

    // An endpoint speaks the words of the feature that it serves.
    private static HashSet<string> Known(string feature) =>
    [
        .. Shared.Keys,
        .. Directory.Exists(Path.Combine(Web, feature))
            ? Directory.EnumerateFiles(feature is "Api" ? Web : Path.Combine(Web, feature), "*.en.resx", SearchOption.AllDirectories).SelectMany(file => Read(file).Keys)
            : [],
    ];

    /// <summary>Its own words and those that its pages borrow for what they refuse.</summary>
    private static HashSet<string> Spoken(string feature)
    {
        var folder = Path.Combine(Web, feature);
        var borrowed = !Directory.Exists(folder) ? [] : Directory.EnumerateFiles(folder, "*.*", SearchOption.AllDirectories).Where(IsSource)
            .SelectMany(file => Borrowed().Matches(File.ReadAllText(file)).Select(match => match.Groups[1].Value)).Distinct();
        return [.. Known(feature), .. borrowed.SelectMany(text => Directory.EnumerateFiles(Web, $"{text}.en.resx", SearchOption.AllDirectories)).SelectMany(file => Read(file).Keys)];
    }

    private static bool IsSource(string file) => Path.GetExtension(file) is ".razor" or ".cs";

    private static Dictionary<string, string> Read(string resx) => XDocument.Load(resx).Root!.Elements("data")
        .ToDictionary(data => data.Attribute("name")!.Value, data => data.Element("value")!.Value);

    private static IEnumerable<string> Holes(string text) => Hole().Matches(text).Select(hole => hole.Groups[1].Value).Order();

    [GeneratedRegex(@"\b(?:L|P|S|Shared|text|Text)\[""([\w.-]+)""")]
    private static partial Regex Key();

    [GeneratedRegex(@"(?:\bnew\(|RuleException\()""([A-Z]\w+\.\w+)""")]
    private static partial Regex Code();

    [GeneratedRegex(@"IStringLocalizer<(\w+Text)>")]
    private static partial Regex Borrowed();

    [GeneratedRegex(@"""(Audit\.\w+)""")]
    private static partial Regex Deed();

    [GeneratedRegex(@"\{(\d+)[^}]*\}")]
    private static partial Regex Hole();
}
