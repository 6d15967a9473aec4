using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using System.Xml;
using GovConsole.Kernel;

namespace GovConsole.Tables.Xlsx;

internal static partial class XmlText
{
    /// <summary>The text of the element the reader stands on, up to its end tag, refused as soon as it grows too long.</summary>
    public static void ReadTextInto(this XmlReader xml, StringBuilder into, TableLimits limits)
    {
        if (xml.IsEmptyElement) return;
        var (depth, buffer) = (xml.Depth, new char[Math.Min(4096, limits.CellLength + 1)]);
        while (xml.Read() && xml.Depth > depth)
        {
            if (xml.NodeType is not (XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.Whitespace or XmlNodeType.SignificantWhitespace)) continue;
            while (xml.ReadValueChunk(buffer, 0, buffer.Length) is > 0 and var read)
            {
                into.Append(buffer, 0, read);
                if (into.Length > limits.CellLength) throw new RuleException("Table.CellTooLong", null, limits.CellLength);
            }
        }
    }

    /// <summary>The text of all t elements within, without the pronunciation that Japanese and Chinese editions add.</summary>
    public static string ReadRichText(this XmlReader xml, TableLimits limits)
    {
        var (depth, text) = (xml.Depth, new StringBuilder());
        if (xml.IsEmptyElement) return "";
        while (xml.Read() && xml.Depth > depth)
        {
            if (xml.NodeType is not XmlNodeType.Element) continue;
            if (xml.LocalName is "t") xml.ReadTextInto(text, limits);
            else if (xml.LocalName is "rPh")
            {
                var phonetic = xml.Depth;
                if (!xml.IsEmptyElement) while (xml.Read() && xml.Depth > phonetic) { }
            }
        }
        return Unescaped(text.ToString());
    }

    /// <summary>Workbooks write what XML cannot hold as _x000D_.</summary>
    public static string Unescaped(string text) => !text.Contains("_x", StringComparison.Ordinal) ? text : Escape().Replace(text,
        match => ((char)int.Parse(match.Groups[1].ValueSpan, NumberStyles.HexNumber, CultureInfo.InvariantCulture)).ToString());

    [GeneratedRegex("_x([0-9A-Fa-f]{4})_")]
    private static partial Regex Escape();
}
