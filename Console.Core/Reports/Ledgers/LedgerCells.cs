using GovConsole.Cases.Ledger;
using GovConsole.Kernel;
using GovConsole.Organisation;
using GovConsole.Reports.Sheets;
using Microsoft.Extensions.Localization;

namespace GovConsole.Reports.Ledgers;

/// <summary>What stands in the cells: a text, a whole number, a day or a moment; null where there is nothing yet.</summary>
internal sealed class LedgerCells(IStringLocalizer text, UnitTree units)
{
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
        LedgerColumn.Status => text.Of(row.Status),
        LedgerColumn.Applicant => row.Applicant,
        LedgerColumn.Document => text.Of(row.Document),
        LedgerColumn.Identity => row.NumberMasked,
        LedgerColumn.Phone => row.PhoneMasked,
        LedgerColumn.Item => row.Item,
        LedgerColumn.Handling => text.Of(row.Handling),
        LedgerColumn.Channel => text.Of(row.Channel),
        LedgerColumn.Source => units.FullName(row.Source),
        LedgerColumn.Decider => units.FullName(row.Decider),
        LedgerColumn.Handler => row.Handler,
        LedgerColumn.LoggedBy => row.LoggedBy,
        LedgerColumn.Received => Beijing.Time(row.ReceivedAt),
        LedgerColumn.Accepted => row.AcceptedOn,
        LedgerColumn.Due => row.DueOn,
        LedgerColumn.Closed => row.ClosedOn,
        LedgerColumn.Result => row.Result is { } result ? text.Of(result) : null,
        LedgerColumn.Timeliness => row.Timeliness is { } timeliness ? text.Of(timeliness) : null,
        LedgerColumn.Promised => row.PromisedDays,
        LedgerColumn.Days => row.ElapsedDays,
        LedgerColumn.Delivered => row.DeliveredOn,
        LedgerColumn.Visits => row.Visits,
        _ => throw new ArgumentOutOfRangeException(nameof(column), column, null),
    };
}
