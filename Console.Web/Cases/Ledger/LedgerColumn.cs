namespace GovConsole.Web.Cases.Ledger;

/// <summary>A column of the ledger. The number of the case is always shown.</summary>
public enum LedgerColumn
{
    Number,
    Status,
    Applicant,
    Identity,
    Phone,
    Item,
    Handling,
    Channel,
    Source,
    Decider,
    Handler,
    LoggedBy,
    Received,
    Accepted,
    Due,
    Closed,
    Timeliness,
    Days,
    Delivered,
    Visits,
}

public static class LedgerColumns
{
    public static readonly IReadOnlyList<LedgerColumn> Usual =
    [
        LedgerColumn.Number, LedgerColumn.Status, LedgerColumn.Applicant, LedgerColumn.Identity, LedgerColumn.Item,
        LedgerColumn.Source, LedgerColumn.Received, LedgerColumn.Due, LedgerColumn.Closed,
    ];

    /// <summary>The columns somebody chose, in the order of the ledger; the usual ones when nothing readable was kept.</summary>
    public static IReadOnlyList<LedgerColumn> Parse(string? kept)
    {
        var names = (kept ?? "").Split(',');
        var chosen = Enum.GetValues<LedgerColumn>().Where(column => names.Contains(column.ToString())).ToList();
        return chosen.Count == 0 ? Usual : [.. chosen.Prepend(LedgerColumn.Number).Distinct()];
    }

    public static string Format(IEnumerable<LedgerColumn> columns) => string.Join(',', columns);
}
