using GovConsole.Kernel;

namespace GovConsole.Enquiries;

/// <summary>How far an enquiry is.</summary>
public enum EnquiryState
{
    /// <summary>待答复</summary>
    Open,
    /// <summary>逾期未答复</summary>
    Overdue,
    /// <summary>应答复: answered, or its last day has passed. Only of these it can be said whether they were answered in time.</summary>
    Due,
    /// <summary>按时答复</summary>
    InTime,
}

/// <summary>What the list and its figures ask by. The days are those on which the answer is due.</summary>
public sealed record EnquiryFilter
{
    public string? Unit { get; init; }
    /// <summary>本单位: only what the unit itself answers; a department beside it answers for itself.</summary>
    public bool Own { get; init; }
    public EnquiryKind? Kind { get; init; }
    public EnquiryState? State { get; init; }
    public DateOnly? From { get; init; }
    public DateOnly? To { get; init; }
}

internal static class EnquiryQuery
{
    /// <summary>Of the enquiries at or under a unit those that match; the same for the list, its figures and every count that leads to it.</summary>
    public static IQueryable<Enquiry> Matching(this IQueryable<Enquiry> enquiries, EnquiryFilter filter, UnitPath unit, DateOnly today)
    {
        var found = enquiries.Under(unit);
        if (filter.Own) found = found.Where(x => x.Unit == unit);
        if (filter.Kind is { } kind) found = found.Where(x => x.Kind == kind);
        if (filter.From is { } from) found = found.Where(x => x.DueOn >= from);
        if (filter.To is { } to) found = found.Where(x => x.DueOn <= to);
        return filter.State switch
        {
            EnquiryState.Open => found.Where(x => x.AnsweredOn == null),
            EnquiryState.Overdue => found.Where(x => x.AnsweredOn == null && x.DueOn < today),
            EnquiryState.Due => found.Where(x => x.DueOn != null && (x.AnsweredOn != null || x.DueOn < today)),
            EnquiryState.InTime => found.Where(x => x.AnsweredOn <= x.DueOn),
            _ => found,
        };
    }
}
