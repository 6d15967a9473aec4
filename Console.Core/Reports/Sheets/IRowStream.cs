namespace GovConsole.Reports.Sheets;

/// <summary>A table that is written row by row and never held. It is whole once it has been disposed of.</summary>
public interface IRowStream : IAsyncDisposable
{
    /// <summary>One row: in each cell a text, a number, a day, a moment, or nothing.</summary>
    ValueTask AddAsync(IReadOnlyList<object?> cells);
}
