namespace GovConsole.Tables;

/// <summary>A merged area, rows from 1 and columns from 0, both ends included.</summary>
internal sealed record Merge(int FromRow, int FromColumn, int ToRow, int ToColumn);

/// <summary>Fills the cells that merged areas cover with what stands in the area's first cell, row by row from the top.</summary>
internal sealed class Merges(IReadOnlyList<Merge> merges)
{
    private readonly Queue<Merge> ahead = new(merges.Where(merge => merge.ToRow >= merge.FromRow).OrderBy(merge => merge.FromRow));
    private readonly List<(Merge Area, Cell First)> open = [];

    public void Fill(int row, List<Cell> cells)
    {
        open.RemoveAll(each => each.Area.ToRow < row);
        while (ahead.TryPeek(out var next) && next.FromRow <= row)
        {
            ahead.Dequeue();
            // An area whose first row holds nothing at all has nothing to fill with.
            if (next.FromRow == row && next.FromColumn < cells.Count && !cells[next.FromColumn].IsEmpty) open.Add((next, cells[next.FromColumn]));
        }

        foreach (var (area, first) in open)
        {
            // Downwards to the area's own columns, but never further right than its first row was wide.
            for (var column = area.FromColumn; column <= area.ToColumn && (column < cells.Count || column == area.FromColumn); column++)
            {
                while (cells.Count <= column) cells.Add(Cell.Empty);
                if (cells[column].IsEmpty && (row, column) != (area.FromRow, area.FromColumn)) cells[column] = first with { Covered = true };
            }
        }
    }
}
