namespace GovConsole.Tables.Xlsx;

/// <summary>Cell references as workbooks write them: B12, and areas such as A2:A4.</summary>
internal static class Reference
{
    private const int MostColumns = 16_384;
    private const int MostRows = 1_048_576;

    /// <summary>The column from 0 and the row from 1; null when that is no reference.</summary>
    public static (int Column, int Row)? Cell(ReadOnlySpan<char> text)
    {
        var (column, i) = (0, 0);
        for (; i < text.Length && char.IsAsciiLetterUpper(text[i]); i++)
        {
            column = column * 26 + (text[i] - 'A' + 1);
            if (column > MostColumns) return null;
        }
        return column > 0 && int.TryParse(text[i..], out var row) && row is > 0 and <= MostRows ? (column - 1, row) : null;
    }

    public static Merge? Area(string? text) =>
        text?.Split(':') is [var from, var to] && Cell(from) is var (fromColumn, fromRow) && Cell(to) is var (toColumn, toRow)
            ? new(fromRow, fromColumn, toRow, toColumn)
            : null;
}
