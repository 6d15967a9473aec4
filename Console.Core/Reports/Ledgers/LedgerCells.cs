using GovConsole.Cases.Ledger;
using GovConsole.Kernel;
using GovConsole.Organisation;
using GovConsole.Reports.Sheets;
using Microsoft.Extensions.Localization;

namespace GovConsole.Reports.Ledgers;

/// <summary>What stands in the cells: a text, a whole number, a day or a moment; null where there is nothing yet.</summary>
internal sealed class LedgerCells(IStringLocalizer text, UnitTree units)
{
    // A ledger of a million rows says the same few hundred words.
    private readonly Dictionary<Enum, string> words = [];
    private readonly Dictionary<UnitPath, string> names = [];

    public static string Format(LedgerColumn column) => column switch
    {
        LedgerColumn.Received => SheetColumn.Moment,
        LedgerColumn.Accepted or LedgerColumn.Due or LedgerColumn.Closed or LedgerColumn.Delivered => SheetColumn.Day,
        LedgerColumn.Promised or LedgerColumn.Days or LedgerColumn.Visits => SheetColumn.Whole,
        _ => SheetColumn.Text,
    };

    public object? Value(FindCases.Row row, LedgerColumn column) => column switch
    {
        LedgerColumn.Number => row.Number,
        LedgerColumn.Status => Word(row.Status),
        LedgerColumn.Applicant => row.Applicant,
        LedgerColumn.Document => Word(row.Document),
        LedgerColumn.Identity => row.NumberMasked,
        LedgerColumn.Phone => row.PhoneMasked,
        LedgerColumn.Item => row.Item,
        LedgerColumn.Handling => Word(row.Handling),
        LedgerColumn.Channel => Word(row.Channel),
        LedgerColumn.Source => Name(row.Source),
        LedgerColumn.Decider => Name(row.Decider),
        LedgerColumn.Handler => row.Handler,
        LedgerColumn.LoggedBy => row.LoggedBy,
        LedgerColumn.Received => Beijing.Time(row.ReceivedAt),
        LedgerColumn.Accepted => row.AcceptedOn,
        LedgerColumn.Due => row.DueOn,
        LedgerColumn.Closed => row.ClosedOn,
        LedgerColumn.Result => row.Result is { } result ? Word(result) : null,
        LedgerColumn.Timeliness => row.Timeliness is { } timeliness ? Word(timeliness) : null,
        LedgerColumn.Promised => row.PromisedDays,
        LedgerColumn.Days => row.ElapsedDays,
        LedgerColumn.Delivered => row.DeliveredOn,
        LedgerColumn.Visits => row.Visits,
        _ => throw new ArgumentOutOfRangeException(nameof(column), column, null),
    };

    private string Word(Enum code) => words.TryGetValue(code, out var word) ? word : words[code] = text.Of(code);

    private string Name(UnitPath unit) => names.TryGetValue(unit, out var name) ? name : names[unit] = units.FullName(unit);
}
