using GovConsole.Imports.Layouts;
using GovConsole.Kernel;
using GovConsole.Tables;

namespace GovConsole.Imports.Rows;

/// <summary>The cells of a row by what they hold, and what is wrong with any of them.</summary>
internal sealed class WrittenRow(TableRow row, IReadOnlyDictionary<LedgerField, int> columns)
{
    private readonly List<BrokenRule> broken = [];

    public int Number => row.Number;

    public IReadOnlyList<BrokenRule> Broken => broken;

    public Cell this[LedgerField field] => columns.TryGetValue(field, out var column) ? row[column] : Cell.Empty;

    /// <summary>The words of a cell in one line. A computed error is no word.</summary>
    public string Text(LedgerField field, int most = 200)
    {
        var cell = this[field];
        if (cell.Kind is CellKind.Fault)
        {
            Break(new("Import.CellFault", $"{field}", cell.Text));
            return "";
        }
        var text = Plain.Words(cell.Text);
        if (text.Length <= most) return text;
        Break(new("Import.TextTooLong", $"{field}", most));
        return text[..most];
    }

    /// <summary>A number as numbers are compared: half-width, without spaces and dashes. What a spreadsheet ate is not guessed.</summary>
    public string Digits(LedgerField field) => Plain.Number(Text(field, 60));

    /// <summary>The moment that a day or time in Beijing names.</summary>
    public DateTime? Moment(LedgerField field)
    {
        if (this[field].Kind is CellKind.Fault) Break(new("Import.CellFault", $"{field}", this[field].Text));
        var (moment, rule) = this[field].Kind is CellKind.Fault ? default : WrittenDay.Read(this[field], $"{field}");
        if (rule is not null) Break(rule);
        return moment is { } wall ? Beijing.Utc(wall) : null;
    }

    public void Break(BrokenRule? rule)
    {
        if (rule is not null && !broken.Exists(one => one.Code == rule.Code && one.Field == rule.Field)) broken.Add(rule);
    }
}
