namespace GovConsole.Copies;

/// <summary>What is wrong with a row of the target: it is not there, nobody knows it, or it says something else.</summary>
public enum Fault { Missing, Extra, Changed }

/// <summary>A row that differs, by its key, and the columns in which it does; never what they say.</summary>
public sealed record Difference(Fault Fault, string Key, IReadOnlyList<string> Columns);

/// <summary>One side of a table: how many rows, and the SHA-256 over all of them in the order of their key.</summary>
public sealed record Side(long Rows, string Hash);

/// <summary>A table on both sides, the first difference in the order of the key, and how many rows differ.</summary>
public sealed record TableCheck(string Table, Side Source, Side Target, Difference? First, long Differences)
{
    public bool Same => First is null && Source == Target;
}
