using GovConsole.Reports.Pdf.Drawing;

namespace GovConsole.Reports.Pdf.Tables;

/// <summary>Cells side by side, as high as the highest of them.</summary>
internal sealed record Row(IReadOnlyList<Cell> Cells, float LeastHeight = 0)
{
    public float Height => Math.Max(LeastHeight, Cells.Max(cell => cell.Height));

    public IEnumerable<Mark> Marks => Cells.SelectMany(cell => cell.Marks(Height));

    /// <summary>The row, or the rows it has to be cut into where one page cannot hold it.</summary>
    public IEnumerable<Row> Within(float room)
    {
        if (Height <= room) return [this];

        var lines = Math.Max(1, (int)((room - 2 * Cell.PadY) / Cells.Max(cell => cell.Style.LineHeight)));
        var parts = (Cells.Max(cell => cell.Lines.Count) + lines - 1) / lines;
        return Enumerable.Range(0, parts).Select(part => new Row(
            [.. Cells.Select(cell => cell.Part(part * lines, lines))], Math.Min(LeastHeight, room)));
    }
}
