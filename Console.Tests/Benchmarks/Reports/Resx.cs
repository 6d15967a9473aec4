using System.Globalization;
using System.Xml.Linq;
using GovConsole.Tests.Support;
using Microsoft.Extensions.Localization;

namespace GovConsole.Benchmarks.Reports;

/// <summary>The product's own Chinese words, read where they are written, so that a paper is as long and as varied as in the product.</summary>
internal sealed class Resx : IStringLocalizer
{
    private readonly Dictionary<string, string> words = [];

    public Resx(params string[] files)
    {
        foreach (var file in files)
            foreach (var data in XDocument.Load(Path.Combine(Repo.Root, "Console.Web", file)).Root!.Elements("data"))
                words.TryAdd(data.Attribute("name")!.Value, data.Element("value")!.Value);
    }

    public LocalizedString this[string name] => new(name, words.GetValueOrDefault(name, name), !words.ContainsKey(name));

    public LocalizedString this[string name, params object[] arguments] => new(name, string.Format(CultureInfo.CurrentCulture, this[name].Value, arguments));

    public IEnumerable<LocalizedString> GetAllStrings(bool includeParentCultures) => words.Select(word => new LocalizedString(word.Key, word.Value));
}
