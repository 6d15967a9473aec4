using System.Globalization;
using GovConsole.Kernel;

namespace GovConsole.Cases.Ledger;

/// <summary>
/// The order of the ledger and the place in it. A cursor holds the sort value and the id of a row at the edge of a page;
/// the next page begins behind it, the previous one ends before it. What has no such day (not yet due, not yet closed) comes last,
/// whichever way the ledger is sorted.
/// </summary>
internal static class LedgerKey
{
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

    /// <summary>The cases on the far side of a cursor, nearest first; all of them without one.</summary>
    public static IQueryable<Case> Beyond(IQueryable<Case> cases, CaseFilter filter, string? cursor, bool backwards = false)
    {
        var (up, none) = (filter.Ascending != backwards, None(filter));
        if (cursor is not null) cases = Behind(cases, filter.Sort, up, none, Parse(cursor, filter.Sort));
        return (filter.Sort, up) switch
        {
            (LedgerSort.Due, true) => cases.OrderBy(x => x.DueOn ?? none).ThenBy(x => x.Id),
            (LedgerSort.Due, false) => cases.OrderByDescending(x => x.DueOn ?? none).ThenByDescending(x => x.Id),
            (LedgerSort.Closed, true) => cases.OrderBy(x => x.ClosedOn ?? none).ThenBy(x => x.Id),
            (LedgerSort.Closed, false) => cases.OrderByDescending(x => x.ClosedOn ?? none).ThenByDescending(x => x.Id),
            (_, true) => cases.OrderBy(x => x.ReceivedAt).ThenBy(x => x.Id),
            _ => cases.OrderByDescending(x => x.ReceivedAt).ThenByDescending(x => x.Id),
        };
    }

    public static IQueryable<FindCases.Row> Order(IQueryable<FindCases.Row> rows, CaseFilter filter)
    {
        var none = None(filter);
        return (filter.Sort, filter.Ascending) switch
        {
            (LedgerSort.Due, true) => rows.OrderBy(x => x.DueOn ?? none).ThenBy(x => x.Id),
            (LedgerSort.Due, false) => rows.OrderByDescending(x => x.DueOn ?? none).ThenByDescending(x => x.Id),
            (LedgerSort.Closed, true) => rows.OrderBy(x => x.ClosedOn ?? none).ThenBy(x => x.Id),
            (LedgerSort.Closed, false) => rows.OrderByDescending(x => x.ClosedOn ?? none).ThenByDescending(x => x.Id),
            (_, true) => rows.OrderBy(x => x.ReceivedAt).ThenBy(x => x.Id),
            _ => rows.OrderByDescending(x => x.ReceivedAt).ThenByDescending(x => x.Id),
        };
    }

    private static DateOnly None(CaseFilter filter) => filter.Ascending ? DateOnly.MaxValue : DateOnly.MinValue;

    private static IQueryable<Case> Behind(IQueryable<Case> cases, LedgerSort sort, bool up, DateOnly none, (long? Value, Guid Id) last)
    {
        var id = last.Id;
        if (sort is LedgerSort.Received)
        {
            var at = new DateTime(last.Value ?? 0, DateTimeKind.Utc);
            return up
                ? cases.Where(x => x.ReceivedAt > at || x.ReceivedAt == at && x.Id > id)
                : cases.Where(x => x.ReceivedAt < at || x.ReceivedAt == at && x.Id < id);
        }

        var day = last.Value is { } number ? DateOnly.FromDayNumber((int)number) : none;
        return (sort, up) switch
        {
            (LedgerSort.Due, true) => cases.Where(x => (x.DueOn ?? none) > day || (x.DueOn ?? none) == day && x.Id > id),
            (LedgerSort.Due, false) => cases.Where(x => (x.DueOn ?? none) < day || (x.DueOn ?? none) == day && x.Id < id),
            (_, true) => cases.Where(x => (x.ClosedOn ?? none) > day || (x.ClosedOn ?? none) == day && x.Id > id),
            _ => cases.Where(x => (x.ClosedOn ?? none) < day || (x.ClosedOn ?? none) == day && x.Id < id),
        };
    }

    private static (long? Value, Guid Id) Parse(string cursor, LedgerSort sort)
    {
        var most = sort is LedgerSort.Received ? DateTime.MaxValue.Ticks : DateOnly.MaxValue.DayNumber;
        if (cursor.Split('.') is [var value, var id] && Guid.TryParseExact(id, "n", out var guid))
        {
            if (value == "-") return (null, guid);
            if (long.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number <= most) return (number, guid);
        }
        throw new RuleException("Case.CursorUnknown");
    }
}
