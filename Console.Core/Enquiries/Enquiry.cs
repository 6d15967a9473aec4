using GovConsole.Kernel;

namespace GovConsole.Enquiries;

/// <summary>What somebody turns to a unit with beside an application.</summary>
public enum EnquiryKind
{
    /// <summary>咨询</summary>
    Question,
    /// <summary>投诉</summary>
    Complaint,
}

/// <summary>来访渠道.</summary>
public enum EnquiryWay { Window, Telephone, Web, Letter }

/// <summary>
/// 咨询、投诉: what somebody asked or complained of, the unit that answers, and the answer. It is written down once and answered once;
/// neither is changed afterwards.
/// </summary>
public sealed class Enquiry : IScoped
{
    public const int NameMaxLength = 50;
    public const int TextMaxLength = 1_000;

    public Guid Id { get; private init; } = Guid.CreateVersion7();
    public required string Number { get; init; }
    /// <summary>Chosen by the form, so that sending twice writes down once.</summary>
    public required Guid Key { get; init; }
    public required EnquiryKind Kind { get; init; }
    public required EnquiryWay Way { get; init; }
    /// <summary>The unit that answers.</summary>
    public required UnitPath Unit { get; init; }
    public string? Scope2 { get; init; }
    public string? Scope3 { get; init; }
    public string? Scope4 { get; init; }
    public string? Scope5 { get; init; }
    /// <summary>The case that it is about.</summary>
    public Guid? CaseId { get; init; }
    public required string Name { get; init; }
    /// <summary>Where the answer is to be told; sealed, and masked on every screen.</summary>
    public required string PhoneSealed { get; init; }
    public required string PhoneMasked { get; init; }
    public required string Text { get; init; }
    public required DateOnly ReceivedOn { get; init; }
    /// <summary>答复期限: five working days; null also while it lies in a year whose calendar is not maintained yet.</summary>
    public DateOnly? DueOn { get; private set; }
    public required DateTime LoggedAt { get; init; }
    public required Guid LoggedById { get; init; }
    public required string LoggedBy { get; init; }

    public string? Answer { get; private set; }
    public DateTime? AnsweredAt { get; private set; }
    public DateOnly? AnsweredOn { get; private set; }
    public Guid? AnsweredById { get; private set; }
    public string? AnsweredBy { get; private set; }
    public int Version { get; private set; }

    public bool IsAnswered => AnsweredOn is not null;

    /// <summary>Open past its last day, or answered after it.</summary>
    public bool IsLate(DateOnly today) => DueOn is { } due && due < (AnsweredOn ?? today);

    /// <returns>Whether it is another day than before. A day that is known is not given up for one that is not.</returns>
    internal bool Promise(DateOnly? dueOn)
    {
        if (dueOn is null || dueOn == DueOn) return false;
        DueOn = dueOn;
        Version++;
        return true;
    }

    /// <summary>Answers it. One whose last day nobody knew until now takes it from the calendar of the answer.</summary>
    /// <exception cref="RuleException"><c>Enquiry.Answered</c> when it was answered before.</exception>
    internal void Reply(string answer, Guid byId, string by, DateTime at, DateOnly? dueOn)
    {
        if (IsAnswered) throw new RuleException("Enquiry.Answered");
        (Answer, AnsweredAt, AnsweredOn, AnsweredById, AnsweredBy) = (answer, at, Beijing.Day(at), byId, by);
        DueOn ??= dueOn;
        Version++;
    }
}
