namespace GovConsole.Reports.Ledgers;

/// <summary>What a ledger can tell of a case, in the order of the sheet. The names are the keys of the headings ("Column.Number").</summary>
public enum LedgerColumn
{
    Number,
    Status,
    Applicant,
    Document,
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
    Result,
    Timeliness,
    Promised,
    Days,
    Delivered,
    Visits,
}
