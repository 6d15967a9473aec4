using System.Xml;
using GovConsole.Kernel;

namespace GovConsole.Tables.Xlsx;

/// <summary>The texts that the cells of a workbook point at. They are the only part held whole, so they have a limit of their own.</summary>
internal sealed class SharedStrings
{
    private readonly List<string> texts = [];

    public SharedStrings(Package package, TableLimits limits)
    {
        if (!package.Has("xl/sharedStrings.xml")) return;
        var characters = 0L;
        using var xml = package.Xml("xl/sharedStrings.xml");
        while (xml.Read())
        {
            if (xml is not { NodeType: XmlNodeType.Element, LocalName: "si" }) continue;
            texts.Add(xml.ReadRichText(limits));
            characters += texts[^1].Length;
            if (texts.Count > limits.SharedStrings || characters > limits.SharedCharacters) throw new RuleException("Table.UnpacksTooLarge", null, limits.PartBytes >> 20);
        }
    }

    public string this[int place] => place >= 0 && place < texts.Count ? texts[place] : throw new RuleException("Table.Broken");
}
