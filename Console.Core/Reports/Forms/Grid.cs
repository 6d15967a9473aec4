using GovConsole.Reports.Pdf.Blocks;
using GovConsole.Reports.Sheets;
using GovConsole.Statistics;

namespace GovConsole.Reports.Forms;

/// <summary>A table of a report and what its rows add up to.</summary>
public sealed record Grid(IReadOnlyList<GridColumn> Columns, IReadOnlyList<IReadOnlyList<GridCell>> Rows)
{
    public IReadOnlyList<GridCell>? Total { get; init; }

    internal DataTable ToTable() => new(
        [.. Columns.Select(column => new Column(column.Title, column.Width, column.IsNumber ? Align.Right : Align.Left))],
        [.. Rows.Select(Shown)])
    {
        Total = Total is null ? null : Shown(Total),
    };

    internal SheetTable ToSheet(string name, IReadOnlyList<string> head) => new(
        name, head, [.. Columns.Select(column => new SheetColumn(column.Title, column.Format))], [.. Rows.Select(Values)])
    {
        Totals = Total is null ? [] : [Values(Total)],
    };

    private static IReadOnlyList<string> Shown(IReadOnlyList<GridCell> row) => [.. row.Select(cell => cell.Shown)];

    private static IReadOnlyList<object?> Values(IReadOnlyList<GridCell> row) => [.. row.Select(cell => cell.InSheet)];
}

/// <summary>A column, how wide it is on paper compared with others, and how a spreadsheet shows its values.</summary>
public sealed record GridColumn(string Title, float Width, string Format = SheetColumn.Text)
{
    public bool IsNumber => Format is SheetColumn.Whole or SheetColumn.Share or SheetColumn.Days;
}

/// <summary>
/// A cell as it is shown; with the exact number behind it and its format in a spreadsheet; and with the list that it counts, or the page of
/// what it names.
/// </summary>
public sealed record GridCell(string Shown)
{
    public decimal? Value { get; init; }
    public string? Format { get; init; }
    public CaseQuery? Cases { get; init; }
    public string? Href { get; init; }

    internal object InSheet => Value is { } value ? new SheetNumber(value, Format ?? SheetColumn.Whole) : Shown;
}
