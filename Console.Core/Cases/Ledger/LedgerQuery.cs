using System.Linq.Expressions;
using GovConsole.Cases.Flow;
using GovConsole.Kernel;
using GovConsole.Statistics;

namespace GovConsole.Cases.Ledger;

/// <summary>A filter turned into a query, the same for the list, its count and its export.</summary>
internal static class LedgerQuery
{
    public static IQueryable<Case> Apply(this CaseFilter filter, IQueryable<Case> cases, UnitPath? unit)
    {
        if (unit is not null) cases = cases.Under(unit);
        if (filter.Item is { } item) cases = cases.Where(x => x.ItemId == item);
        if (filter.Channel is { } channel) cases = cases.Where(x => x.Channel == channel);
        if (filter.Status is { } status) cases = cases.Where(x => x.Status == status);
        if (filter.Sending is { } sending) cases = cases.Where(x => x.SentUpOn != null == (sending == SendingState.Sent));
        if (filter.Joint is { } joint) cases = cases.Where(x => x.Joint == joint);
        if (filter.Batch is { } batch) cases = cases.Where(x => x.Batch == batch);
        if (filter.InHandOn is { } day)
            cases = cases.Where(x => x.Status != CaseStatus.Voided && x.AcceptedOn <= day && (x.ClosedOn == null || x.ClosedOn > day));
        cases = filter.Measure is { } measure ? cases.Where(CaseMeasures.Counted(measure)) : cases;
        // Whatever happens to a case happens after it was received, so the newest first need not be looked for among what came later.
        cases = Moments(cases, filter.Measure is null || filter.Measure.Value.Day() is CaseDay.Received ? filter.From : null, Earliest(filter.To, filter.InHandOn));
        return Days(cases, CaseMeasures.DayOf(filter.Measure ?? Measure.Received), filter.From, filter.To);
    }

    private static DateOnly? Earliest(DateOnly? one, DateOnly? other) => one is null || other < one ? other : one;

    // The moment of receipt lies on its day, and has the index of the ledger's own order. Days at the ends of time are nobody's.
    private static IQueryable<Case> Moments(IQueryable<Case> cases, DateOnly? from, DateOnly? to)
    {
        if (from is { Year: > 1 } first) cases = cases.Where(x => x.ReceivedAt >= Beijing.StartOf(first));
        if (to is { Year: < 9999 } last) cases = cases.Where(x => x.ReceivedAt < Beijing.StartOf(last.AddDays(1)));
        return cases;
    }

    private static IQueryable<Case> Days(
        IQueryable<Case> cases, Expression<Func<Case, DateOnly?>> day, DateOnly? from, DateOnly? to)
    {
        if (from is { } first) cases = cases.Where(Compare(day, Expression.GreaterThanOrEqual, first));
        if (to is { } last) cases = cases.Where(Compare(day, Expression.LessThanOrEqual, last));
        return cases;
    }

    private static Expression<Func<Case, bool>> Compare(
        Expression<Func<Case, DateOnly?>> day, Func<Expression, Expression, BinaryExpression> compare, DateOnly bound)
    {
        Expression<Func<DateOnly?>> value = () => bound;
        return Expression.Lambda<Func<Case, bool>>(compare(day.Body, value.Body), day.Parameters);
    }
}
