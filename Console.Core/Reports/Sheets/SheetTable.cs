namespace GovConsole.Reports.Sheets;

/// <summary>One table on one sheet: what stands above it, its columns, its rows and what they add up to.</summary>
public sealed record SheetTable(string Name, IReadOnlyList<string> Head, IReadOnlyList<SheetColumn> Columns, IReadOnlyList<IReadOnlyList<object?>> Rows)
{
    /// <summary>Rows in bold under the others; filters and sorting leave them where they are.</summary>
    public IReadOnlyList<IReadOnlyList<object?>> Totals { get; init; } = [];
}

/// <summary>A column and how a spreadsheet shows its values.</summary>
public sealed record SheetColumn(string Title, string Format = SheetColumn.Text)
{
    public const string Text = "@";
    public const string Day = "yyyy-mm-dd";
    public const string Moment = "yyyy-mm-dd hh:mm";
    public const string Whole = "#,##0";
    public const string Share = "0.00%";
    public const string Days = "0.00";
}

/// <summary>A number with a format of its own, where those of a column differ.</summary>
public sealed record SheetNumber(decimal Value, string Format);
