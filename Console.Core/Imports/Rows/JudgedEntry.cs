using System.Globalization;
using GovConsole.Imports.Layouts;
using GovConsole.Kernel;
using GovConsole.Tables;

namespace GovConsole.Imports.Rows;

/// <summary>What would become of a row.</summary>
public enum RowFate
{
    /// <summary>It becomes a case.</summary>
    New,
    /// <summary>Its case is in the ledger already.</summary>
    There,
    /// <summary>Something about it has to be mended first.</summary>
    Wrong,
    /// <summary>It is no matter: a total, a heading said again, a line of signatures.</summary>
    Skipped,
}

/// <summary>One row, judged.</summary>
public sealed record JudgedEntry(TableRow Row, LedgerEntry? Entry, Guid Key, RowFate Fate, IReadOnlyList<BrokenRule> Broken)
{
    /// <summary>The case that is there already; null also when it lies outside the reader's scope.</summary>
    public string? CaseNumber { get; init; }
    /// <summary>What should be looked at twice; it keeps nobody from importing.</summary>
    public IReadOnlyList<BrokenRule> Doubts { get; init; } = [];

    /// <summary>Where a broken rule is to be seen, such as C12; the number of the row for what concerns it as a whole.</summary>
    public string Place(BrokenRule rule, IReadOnlyDictionary<LedgerField, int> columns) =>
        Enum.TryParse<LedgerField>(rule.Field, out var field) && columns.TryGetValue(field, out var column)
            ? Row.Place(column) : Row.Number.ToString(CultureInfo.InvariantCulture);
}
