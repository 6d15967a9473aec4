using System.Security.Cryptography;
using System.Text;
using GovConsole.Kernel;
using GovConsole.Tables;

namespace GovConsole.Imports.Layouts;

/// <summary>How a sheet is laid out: the row of its headings, and which column holds which field of the ledger.</summary>
public sealed record LedgerLayout(int HeaderRow, IReadOnlyList<string> Headings, IReadOnlyDictionary<LedgerField, int> Columns)
{
    /// <summary>Titles, the name of the unit and a date stand above the headings; nobody puts more than this there.</summary>
    public const int RowsLookedAt = 20;

    private const int LeastKnown = 2;

    /// <summary>The same for every file with these headings, so that what somebody chose for one serves the next.</summary>
    public string Hash { get; } = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\u001F', Headings))));

    /// <summary>
    /// The layout that the first rows tell: the headings are the row with the most known names, the upper of two alike.
    /// Null when no row has two of them; then somebody has to choose.
    /// </summary>
    public static LedgerLayout? Find(IEnumerable<TableRow> rows) => rows
        .TakeWhile(row => row.Number <= RowsLookedAt)
        .Select(Of)
        .Where(layout => layout.Columns.Count >= LeastKnown)
        .MaxBy(layout => layout.Columns.Count);

    /// <summary>The layout with this row as its headings. Of two columns with the same field the left one counts.</summary>
    public static LedgerLayout Of(TableRow row)
    {
        var columns = new Dictionary<LedgerField, int>();
        foreach (var (column, cell) in row.Cells.Index())
            if (!cell.Covered && ColumnNames.Find(cell.Text) is { } field) columns.TryAdd(field, column);
        return new(row.Number, [.. row.Cells.Select(cell => cell.Covered ? "" : Plain.Words(cell.Text))], columns);
    }
}
