using System.Globalization;

namespace GovConsole.Tables;

/// <summary>One row with its number as the program that wrote it counts, from 1. Cells beyond the last filled one are empty.</summary>
public sealed record TableRow(int Number, IReadOnlyList<Cell> Cells)
{
    public Cell this[int column] => column < Cells.Count ? Cells[column] : Cell.Empty;

    public bool IsEmpty => Cells.All(cell => cell.IsEmpty || cell.Covered);

    /// <summary>The letters over a column, A for the first.</summary>
    public static string Letters(int column)
    {
        var letters = "";
        for (var left = column + 1; left > 0; left = (left - 1) / 26) letters = (char)('A' + (left - 1) % 26) + letters;
        return letters;
    }

    /// <summary>Where a cell stands, such as C12.</summary>
    public string Place(int column) => Letters(column) + Number.ToString(CultureInfo.InvariantCulture);
}
