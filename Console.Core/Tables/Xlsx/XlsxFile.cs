using System.Xml;
using GovConsole.Kernel;

namespace GovConsole.Tables.Xlsx;

/// <summary>
/// A workbook of Excel 2007 and later, read by ourselves: the readers that exist trust its sizes.
/// Of formulas only the values last computed are read.
/// </summary>
internal sealed class XlsxFile : TableFile
{
    private readonly Package package;
    private readonly TableLimits limits;
    private readonly List<string> parts = [];
    private readonly bool since1904;
    private readonly Lazy<SharedStrings> shared;
    private readonly Lazy<DateStyles> styles;

    public XlsxFile(Stream content, TableLimits limits)
    {
        this.limits = limits;
        package = new(content, limits);
        var targets = Targets();
        var sheets = new List<TableSheet>();
        using var book = package.Xml("xl/workbook.xml");
        while (book.Read())
        {
            if (book.NodeType is not XmlNodeType.Element) continue;
            if (book.LocalName is "workbookPr") since1904 = book.GetAttribute("date1904") is "1" or "true";
            if (book.LocalName is not "sheet" || targets.GetValueOrDefault(Relation(book)) is not { } part || !package.Has(part)) continue;
            sheets.Add(new(sheets.Count, book.GetAttribute("name") ?? "", book.GetAttribute("state") is "hidden" or "veryHidden"));
            parts.Add(part);
        }
        Sheets = sheets.Count > 0 ? sheets : throw new RuleException("Table.Broken");
        shared = new(() => new(package, limits));
        styles = new(() => new(package));
    }

    public override IReadOnlyList<TableSheet> Sheets { get; }

    public override void Dispose()
    {
        package.Dispose();
        base.Dispose();
    }

    private protected override IEnumerable<TableRow> Read(TableSheet sheet)
    {
        var part = parts[sheet.Place];
        var merges = new Merges(MergedAreas(part));
        using var xml = package.Xml(part);
        var reader = new SheetReader(xml, shared.Value, styles.Value, since1904, limits);
        while (reader.Next() is var (number, cells))
        {
            merges.Fill(number, cells);
            if (cells.Exists(cell => !cell.IsEmpty)) yield return new(number, cells);
        }
    }

    // The areas stand after the rows they concern, so they are fetched on a way of their own.
    private List<Merge> MergedAreas(string part)
    {
        var merges = new List<Merge>();
        // Most sheets have none, and parsing all their rows for that would be half the work of reading them.
        if (!package.MayHold(part, "mergeCell"u8)) return merges;
        using var xml = package.Xml(part);
        while (xml.Read())
        {
            if (xml is not { NodeType: XmlNodeType.Element, LocalName: "mergeCell" }) continue;
            if (merges.Count >= limits.Merges) throw new RuleException("Table.TooManyMerges", null, limits.Merges);
            if (Reference.Area(xml.GetAttribute("ref")) is { } area) merges.Add(area);
        }
        return merges;
    }

    private static string Relation(XmlReader sheet)
    {
        for (var more = sheet.MoveToFirstAttribute(); more; more = sheet.MoveToNextAttribute())
            if (sheet is { LocalName: "id", Prefix.Length: > 0 })
            {
                var value = sheet.Value;
                sheet.MoveToElement();
                return value;
            }
        sheet.MoveToElement();
        return "";
    }

    private Dictionary<string, string> Targets()
    {
        var targets = new Dictionary<string, string>();
        using var relations = package.Xml("xl/_rels/workbook.xml.rels");
        while (relations.Read())
        {
            if (relations.LocalName is not "Relationship" || relations.GetAttribute("TargetMode") is "External") continue;
            if (relations.GetAttribute("Id") is { } id && relations.GetAttribute("Target") is { } target)
                targets[id] = target.StartsWith('/') ? target[1..] : $"xl/{target}";
        }
        return targets;
    }
}
