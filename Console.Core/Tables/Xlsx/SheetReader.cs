using System.Globalization;
using System.Text;
using System.Xml;
using GovConsole.Kernel;

namespace GovConsole.Tables.Xlsx;

/// <summary>Walks over the rows of a sheet, one at a time.</summary>
internal sealed class SheetReader(XmlReader xml, SharedStrings shared, DateStyles styles, bool since1904, TableLimits limits)
{
    private readonly StringBuilder text = new();
    private int last;
    private int count;

    /// <summary>The next row with its number, or null after the last.</summary>
    public (int Number, List<Cell> Cells)? Next()
    {
        while (xml.Read())
        {
            if (xml is { NodeType: XmlNodeType.EndElement, LocalName: "sheetData" }) return null;
            if (xml is not { NodeType: XmlNodeType.Element, LocalName: "row" }) continue;
            if (++count > limits.Rows) throw new RuleException("Table.TooManyRows", null, limits.Rows);
            var number = int.TryParse(xml.GetAttribute("r"), CultureInfo.InvariantCulture, out var told) ? told : last + 1;
            if (number <= last) throw new RuleException("Table.Broken");
            last = number;
            return (number, Cells());
        }
        return null;
    }

    private List<Cell> Cells()
    {
        var (cells, next) = (new List<Cell>(), 0);
        var depth = xml.Depth;
        if (xml.IsEmptyElement) return cells;
        while (xml.Read() && xml.Depth > depth)
        {
            if (xml is not { NodeType: XmlNodeType.Element, LocalName: "c" }) continue;
            var column = Reference.Cell(xml.GetAttribute("r")) is var (told, _) ? told : next;
            // A cell without a place of its own stands behind the one before it, also when that one is empty.
            next = column + 1;
            if (column < cells.Count) throw new RuleException("Table.Broken");
            var cell = Read();
            if (cell.IsEmpty) continue;
            if (column >= limits.Columns) throw new RuleException("Table.TooManyColumns", null, limits.Columns);
            while (cells.Count < column) cells.Add(Cell.Empty);
            cells.Add(cell);
        }
        return cells;
    }

    private Cell Read()
    {
        var (type, style, depth, computed, found) = (xml.GetAttribute("t"), xml.GetAttribute("s"), xml.Depth, false, Cell.Empty);
        if (xml.IsEmptyElement) return found;
        while (xml.Read() && xml.Depth > depth)
        {
            if (xml.NodeType is not XmlNodeType.Element) continue;
            if (xml.LocalName is "f") computed = true;
            else if (xml.LocalName is "is") found = Cell.Of(xml.ReadRichText(limits));
            else if (xml.LocalName is "v")
            {
                text.Clear();
                xml.ReadTextInto(text, limits);
                found = Value(type, style, text.ToString());
            }
        }
        return computed ? found with { Computed = true } : found;
    }

    private Cell Value(string? type, string? style, string value) => type switch
    {
        _ when value.Length == 0 => Cell.Empty,
        "s" => Cell.Of(shared[int.Parse(value, CultureInfo.InvariantCulture)]),
        "str" or "inlineStr" => Cell.Of(XmlText.Unescaped(value)),
        "b" => new(CellKind.Truth, value is "1" or "true" ? "TRUE" : "FALSE"),
        "e" => new(CellKind.Fault, value),
        "d" => DateTime.TryParse(value, CultureInfo.InvariantCulture, DateTimeStyles.None, out var moment) ? Cell.Of(moment) : Cell.Of(value),
        _ => Numeric(double.Parse(value, CultureInfo.InvariantCulture), int.TryParse(style, CultureInfo.InvariantCulture, out var number) ? number : 0),
    };

    private Cell Numeric(double number, int style) => Numbers.Moment(number, since1904) switch
    {
        { } moment when styles[style] => Cell.Of(moment, number),
        var moment => Cell.Of(number) with { Moment = moment },
    };
}
