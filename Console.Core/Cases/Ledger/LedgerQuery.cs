using System.Linq.Expressions;
using GovConsole.Cases.Flow;
using GovConsole.Identities;
using GovConsole.Kernel;
using GovConsole.Statistics;

namespace GovConsole.Cases.Ledger;

/// <summary>A filter turned into a query, the same for the list, its count and its export.</summary>
internal static class LedgerQuery
{
    public static IQueryable<Case> Apply(this CaseFilter filter, IQueryable<Case> cases, UnitPath? unit, Seal seal)
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
        cases = Days(cases, CaseMeasures.DayOf(filter.Measure ?? Measure.Received), filter.From, filter.To);
        return string.IsNullOrWhiteSpace(filter.Text) ? cases : Search(cases, filter.Text.Trim(), seal);
    }

    /// <summary>A whole identity or phone number is found by its blind index; anything else is part of a name or the start of a case number.</summary>
    private static IQueryable<Case> Search(IQueryable<Case> cases, string text, Seal seal)
    {
        var plain = Plain.Number(text);
        if (plain.Length >= 7 && plain.All(char.IsAsciiLetterOrDigit))
        {
            var blind = seal.Blind(plain);
            return cases.Where(x => x.Applicant.NumberBlind == blind || x.Applicant.PhoneBlind == blind || x.Number.StartsWith(text));
        }

        return cases.Where(x => x.Applicant.Name.Contains(text) || x.Number.StartsWith(text));
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
