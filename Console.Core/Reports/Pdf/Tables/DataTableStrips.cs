using GovConsole.Reports.Pdf.Blocks;
using GovConsole.Reports.Pdf.Drawing;
using GovConsole.Reports.Pdf.Fonts;
using GovConsole.Reports.Pdf.Layout;

namespace GovConsole.Reports.Pdf.Tables;

/// <summary>A data table, a strip to a row, each carrying the head for the case that it opens a page.</summary>
internal sealed class DataTableStrips(Typesetter type, float width, float capacity, Look look)
{
    // A head that fills more of the page would leave no room for rows; it is printed once.
    private const float LargestHead = 0.4f;

    private static readonly Pen Edge = new(Palette.Navy, 0.9f);
    private static readonly Pen Hair = new(Palette.Rule, 0.4f);

    private TextStyle HeadStyle => new(look.Table, Bold: true, Palette.Navy);

    private TextStyle Plain => new(look.Table);

    private TextStyle Strong => new(look.Table, Bold: true);

    public IEnumerable<Strip> Rows(DataTable table)
    {
        var columns = new Columns([.. table.Columns.Select(column => column.Width)], width);
        var heads = Row(table, columns, [.. table.Columns.Select(column => column.Title)], HeadStyle, Palette.Tint)
            .Within(capacity * LargestHead).Select(Head).ToList();
        var repeated = heads.Count == 1 ? heads[0] : null;

        return heads.Concat(
            from line in Lines(table)
            let fill = line.IsTotal || (table.Zebra && line.Number % 2 == 1) ? Palette.Tint : (uint?)null
            from part in Row(table, columns, line.Texts, line.IsTotal ? Strong : Plain, fill).Within(capacity - (repeated?.Height ?? 0))
            select new Strip(part.Height, [.. part.Marks, .. Rules(table, line, part.Height)])
            {
                Head = repeated,
                KeepWithNext = line.IsLast && !line.IsTotal && table.Total is not null,
            });
    }

    /// <summary>Hair lines only without a tint: two means would be one too many.</summary>
    private IEnumerable<Mark> Rules(DataTable table, TableLine line, float height)
    {
        if (line.IsTotal) yield return Rule(Edge, 0);
        if (line.IsTotal || (line.IsLast && table.Total is null)) yield return Rule(Edge, height);
        else if (!table.Zebra) yield return Rule(Hair, height);
    }

    private static IEnumerable<TableLine> Lines(DataTable table)
    {
        for (var i = 0; i < table.Rows.Count; i++) yield return new(table.Rows[i], i, i == table.Rows.Count - 1, IsTotal: false);
        if (table.Total is { } total) yield return new(total, table.Rows.Count, IsLast: true, IsTotal: true);
    }

    private Strip Head(Row row) =>
        new(row.Height, [.. row.Marks, Rule(Edge, 0), Rule(Edge, row.Height)]) { KeepWithNext = true };

    private Row Row(DataTable table, Columns columns, IReadOnlyList<string> texts, TextStyle style, uint? fill) => new(
    [
        .. table.Columns.Select((column, i) => Cell.Of(
            type, texts[i], style, column.Align, columns.Left(i), columns.Width(i), fill)),
    ]);

    private LineMark Rule(Pen pen, float y) => new(pen, new Spot(0, y), new Spot(width, y));

    private readonly record struct TableLine(IReadOnlyList<string> Texts, int Number, bool IsLast, bool IsTotal);
}
