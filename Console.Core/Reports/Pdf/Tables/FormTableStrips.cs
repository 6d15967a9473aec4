using GovConsole.Reports.Pdf.Blocks;
using GovConsole.Reports.Pdf.Drawing;
using GovConsole.Reports.Pdf.Fonts;
using GovConsole.Reports.Pdf.Layout;

namespace GovConsole.Reports.Pdf.Tables;

/// <summary>The grid of an official form, a strip to a row.</summary>
internal sealed class FormTableStrips(Typesetter type, float width, float capacity, Look look)
{
    private const float LeastHeight = 24;

    private static readonly Pen Grid = new(Palette.Ink, 0.6f);

    private TextStyle Label => new(look.Form, Bold: true);

    private TextStyle Value => new(look.Form);

    public IEnumerable<Strip> Rows(FormTable form)
    {
        var columns = new Columns(form.Widths, width);
        return form.Rows.SelectMany(row => Row(row, columns).Within(capacity)).Select(Framed);
    }

    private Row Row(FormRow row, Columns columns)
    {
        var (cells, column) = (new List<Cell>(), 0);
        foreach (var cell in row.Cells)
        {
            cells.Add(Cell.Of(
                type, cell.Text, cell.IsLabel ? Label : Value, cell.IsLabel ? Align.Centre : Align.Left,
                columns.Left(column), columns.Width(column, cell.Span), cell.IsLabel ? Palette.Tint : null));
            column += cell.Span;
        }

        return new(cells, Math.Max(row.LeastHeight, LeastHeight));
    }

    private static Strip Framed(Row row) => new(row.Height,
    [
        .. row.Marks,
        .. row.Cells.Select(cell => new FrameMark(Grid, new(cell.Left, 0, cell.Width, row.Height))),
    ]);
}
