namespace GovConsole.Imports;

/// <summary>What became of one row of an imported file. Written together with the case, for the report.</summary>
public sealed class ImportRow
{
    public required Guid ImportId { get; init; }
    /// <summary>The number of the row as the program that wrote the file counts.</summary>
    public required int Row { get; init; }
    /// <summary>The case of the row; null for a row that is no case, such as a total.</summary>
    public string? CaseNumber { get; init; }
    /// <summary>The case was in the ledger before.</summary>
    public bool WasThere { get; init; }
}
