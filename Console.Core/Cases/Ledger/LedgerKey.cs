using System.Globalization;
using GovConsole.Kernel;

namespace GovConsole.Cases.Ledger;

/// <summary>
/// The order of the ledger and the place in it. A cursor holds the sort value and the id of the last row shown, and the next page
/// begins behind it; what has no such day (not yet due, not yet closed) comes last.
/// </summary>
internal static class LedgerKey
{
    private static readonly DateOnly Never = DateOnly.MaxValue;
    private static readonly DateOnly LongAgo = DateOnly.MinValue;

    public static string Of(FindCases.Row row, LedgerSort sort)
    {
        long? value = sort switch
        {
            LedgerSort.Due => row.DueOn?.DayNumber,
            LedgerSort.Closed => row.ClosedOn?.DayNumber,
            _ => row.ReceivedAt.Ticks,
        };
        return string.Create(CultureInfo.InvariantCulture, $"{value?.ToString(CultureInfo.InvariantCulture) ?? "-"}.{row.Id:n}");
    }

    public static IQueryable<Case> After(IQueryable<Case> cases, CaseFilter filter, string? cursor)
    {
        if (cursor is not null) cases = Behind(cases, filter, Parse(cursor));
        return (filter.Sort, filter.Ascending) switch
        {
            (LedgerSort.Due, true) => cases.OrderBy(x => x.DueOn ?? Never).ThenBy(x => x.Id),
            (LedgerSort.Due, false) => cases.OrderByDescending(x => x.DueOn ?? LongAgo).ThenByDescending(x => x.Id),
            (LedgerSort.Closed, true) => cases.OrderBy(x => x.ClosedOn ?? Never).ThenBy(x => x.Id),
            (LedgerSort.Closed, false) => cases.OrderByDescending(x => x.ClosedOn ?? LongAgo).ThenByDescending(x => x.Id),
            (_, true) => cases.OrderBy(x => x.ReceivedAt).ThenBy(x => x.Id),
            _ => cases.OrderByDescending(x => x.ReceivedAt).ThenByDescending(x => x.Id),
        };
    }

    public static IQueryable<FindCases.Row> Order(IQueryable<FindCases.Row> rows, CaseFilter filter) => (filter.Sort, filter.Ascending) switch
    {
        (LedgerSort.Due, true) => rows.OrderBy(x => x.DueOn ?? Never).ThenBy(x => x.Id),
        (LedgerSort.Due, false) => rows.OrderByDescending(x => x.DueOn ?? LongAgo).ThenByDescending(x => x.Id),
        (LedgerSort.Closed, true) => rows.OrderBy(x => x.ClosedOn ?? Never).ThenBy(x => x.Id),
        (LedgerSort.Closed, false) => rows.OrderByDescending(x => x.ClosedOn ?? LongAgo).ThenByDescending(x => x.Id),
        (_, true) => rows.OrderBy(x => x.ReceivedAt).ThenBy(x => x.Id),
        _ => rows.OrderByDescending(x => x.ReceivedAt).ThenByDescending(x => x.Id),
    };

    private static IQueryable<Case> Behind(IQueryable<Case> cases, CaseFilter filter, (long? Value, Guid Id) last)
    {
        var id = last.Id;
        if (filter.Sort is LedgerSort.Received)
        {
            var at = new DateTime(last.Value ?? 0, DateTimeKind.Utc);
            return filter.Ascending
                ? cases.Where(x => x.ReceivedAt > at || x.ReceivedAt == at && x.Id > id)
                : cases.Where(x => x.ReceivedAt < at || x.ReceivedAt == at && x.Id < id);
        }

        var day = last.Value is { } number ? DateOnly.FromDayNumber((int)number) : filter.Ascending ? Never : LongAgo;
        return (filter.Sort, filter.Ascending) switch
        {
            (LedgerSort.Due, true) => cases.Where(x => (x.DueOn ?? Never) > day || (x.DueOn ?? Never) == day && x.Id > id),
            (LedgerSort.Due, false) => cases.Where(x => (x.DueOn ?? LongAgo) < day || (x.DueOn ?? LongAgo) == day && x.Id < id),
            (_, true) => cases.Where(x => (x.ClosedOn ?? Never) > day || (x.ClosedOn ?? Never) == day && x.Id > id),
            _ => cases.Where(x => (x.ClosedOn ?? LongAgo) < day || (x.ClosedOn ?? LongAgo) == day && x.Id < id),
        };
    }

    private static (long? Value, Guid Id) Parse(string cursor) =>
        cursor.Split('.') is [var value, var id] && Guid.TryParseExact(id, "n", out var guid)
            ? (long.TryParse(value, NumberStyles.Integer, CultureInfo.InvariantCulture, out var number) ? number : null, guid)
            : throw new RuleException("Case.CursorUnknown");
}
