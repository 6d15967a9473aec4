using System.Globalization;
using System.Linq.Expressions;
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

    /// <summary>
    /// The cases on the far side of a cursor, nearest first, all of them without one: those that have the day, and those that have none, each run
    /// in the order of an index; or, where only few are asked for, put in order after they were found.
    /// </summary>
    public static IEnumerable<IQueryable<Case>> Beyond(IQueryable<Case> cases, CaseFilter filter, bool few, string? cursor, bool backwards = false)
    {
        var up = filter.Ascending != backwards;
        (long? Value, Guid Id)? last = cursor is null ? null : Parse(cursor, filter.Sort);
        if (filter.Sort is LedgerSort.Received) return [ByTime(cases, up, few, last)];

        // A figure of the day by which it is sorted counts nothing without that day.
        if (filter.Measure is { } measure && CaseMeasures.SortOf(measure) == filter.Sort)
            return last is { Value: null } ? throw new RuleException("Case.CursorUnknown") : [Dated(cases, filter.Sort, up, few, last)];

        var fromDated = last is null ? !backwards : last.Value.Value is not null;
        IQueryable<Case>[] runs = [Dated(cases, filter.Sort, up, few, fromDated ? last : null), Undated(cases, filter.Sort, up, fromDated ? null : last)];
        if (backwards) Array.Reverse(runs);
        return last is null || fromDated != backwards ? runs : runs.Skip(1);
    }

    public static IQueryable<Case> Newest(this IQueryable<Case> cases) => ByTime(cases, up: false, few: false, last: null);

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

    // The bound that says less than the whole condition is what an index can begin at, so that the deepest page costs what the first one costs.
    private static IQueryable<Case> ByTime(IQueryable<Case> cases, bool up, bool few, (long? Value, Guid Id)? last)
    {
        var (at, id) = (new DateTime(last?.Value ?? 0, DateTimeKind.Utc), last?.Id ?? Guid.Empty);
        if (last is not null)
            cases = up ? cases.Where(x => x.ReceivedAt >= at && (x.ReceivedAt > at || x.Id > id)) : cases.Where(x => x.ReceivedAt <= at && (x.ReceivedAt < at || x.Id < id));
        // The day says nothing that the moment does not; but no index begins with it.
        return (up, few) switch
        {
            (true, true) => cases.OrderBy(x => x.ReceivedOn).ThenBy(x => x.ReceivedAt).ThenBy(x => x.Id),
            (true, false) => cases.OrderBy(x => x.ReceivedAt).ThenBy(x => x.Id),
            (false, true) => cases.OrderByDescending(x => x.ReceivedOn).ThenByDescending(x => x.ReceivedAt).ThenByDescending(x => x.Id),
            (false, false) => cases.OrderByDescending(x => x.ReceivedAt).ThenByDescending(x => x.Id),
        };
    }

    private static IQueryable<Case> Dated(IQueryable<Case> cases, LedgerSort sort, bool up, bool few, (long? Value, Guid Id)? last)
    {
        var (day, id) = (last?.Value is { } number ? DateOnly.FromDayNumber((int)number) : (DateOnly?)null, last?.Id ?? Guid.Empty);
        cases = (sort, up, last) switch
        {
            (LedgerSort.Due, _, null) => cases.Where(x => x.DueOn != null),
            (LedgerSort.Due, true, _) => cases.Where(x => x.DueOn >= day && (x.DueOn > day || x.Id > id)),
            (LedgerSort.Due, false, _) => cases.Where(x => x.DueOn <= day && (x.DueOn < day || x.Id < id)),
            (_, _, null) => cases.Where(x => x.ClosedOn != null),
            (_, true, _) => cases.Where(x => x.ClosedOn >= day && (x.ClosedOn > day || x.Id > id)),
            _ => cases.Where(x => x.ClosedOn <= day && (x.ClosedOn < day || x.Id < id)),
        };
        // No index is in the order of a choice between two days.
        Expression<Func<Case, DateOnly?>> order = (sort, few) switch
        {
            (LedgerSort.Due, false) => x => x.DueOn,
            (LedgerSort.Due, true) => x => x.DueOn ?? x.ReceivedOn,
            (_, false) => x => x.ClosedOn,
            _ => x => x.ClosedOn ?? x.ReceivedOn,
        };
        return up ? cases.OrderBy(order).ThenBy(x => x.Id) : cases.OrderByDescending(order).ThenByDescending(x => x.Id);
    }

    private static IQueryable<Case> Undated(IQueryable<Case> cases, LedgerSort sort, bool up, (long? Value, Guid Id)? last)
    {
        cases = sort is LedgerSort.Due ? cases.Where(x => x.DueOn == null) : cases.Where(x => x.ClosedOn == null);
        var id = last?.Id ?? Guid.Empty;
        if (up) return (last is null ? cases : cases.Where(x => x.Id > id)).OrderBy(x => x.Id);
        return (last is null ? cases : cases.Where(x => x.Id < id)).OrderByDescending(x => x.Id);
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
