namespace GovConsole.Reports.Pdf.Blocks;

/// <summary>Rows under a head that repeats on every page. Every row has one text per column.</summary>
public sealed record DataTable(IReadOnlyList<Column> Columns, IReadOnlyList<IReadOnlyList<string>> Rows) : Block
{
    /// <summary>The last row, in bold.</summary>
    public IReadOnlyList<string>? Total { get; init; }

    public bool Zebra { get; init; } = true;
}

/// <summary>A column; widths are relative to each other.</summary>
public sealed record Column(string Title, float Width = 1, Align Align = Align.Left);
