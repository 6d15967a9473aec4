using GovConsole.Identities;
using GovConsole.Kernel;
using GovConsole.Workdays;
using GovConsole.Workdays.Limits;

namespace GovConsole.Enquiries;

/// <summary>What must hold for a question or a complaint, and by when it is answered.</summary>
public static class EnquiryRules
{
    /// <summary>五个工作日: within so many working days after the day of receipt.</summary>
    public static readonly TimeLimit AnswerLimit = TimeLimit.Workdays(5);

    /// <summary>What came in on paper is written down within so many days.</summary>
    public const int LateEntryDays = 30;

    public static IEnumerable<BrokenRule> Check(LogEnquiry.Input input, DateOnly today)
    {
        if (input.Kind is not { } kind || !Enum.IsDefined(kind)) yield return new("Enquiry.KindMissing", nameof(input.Kind));
        if (input.Way is not { } way || !Enum.IsDefined(way)) yield return new("Enquiry.WayMissing", nameof(input.Way));

        var name = Plain.Words(input.Name);
        if (name.Length == 0) yield return new("Enquiry.NameMissing", nameof(input.Name));
        else if (name.Length > Enquiry.NameMaxLength) yield return new("Enquiry.NameTooLong", nameof(input.Name), Enquiry.NameMaxLength);
        else if (PersonalNumbers.AreIn(name)) yield return new("Enquiry.PersonalNumber", nameof(input.Name));
        if (string.IsNullOrWhiteSpace(input.Phone)) yield return new("Enquiry.PhoneMissing", nameof(input.Phone));
        else if (!Phones.IsPhone(input.Phone)) yield return new("Enquiry.PhoneWrong", nameof(input.Phone));

        foreach (var rule in CheckText(input.Text, nameof(input.Text))) yield return rule;
        if (input.ReceivedOn > today) yield return new("Enquiry.ReceivedInFuture", nameof(input.ReceivedOn));
        else if (input.ReceivedOn < today.AddDays(-LateEntryDays)) yield return new("Enquiry.ReceivedTooLongAgo", nameof(input.ReceivedOn), LateEntryDays);
    }

    public static IEnumerable<BrokenRule> CheckAnswer(string? answer) => CheckText(answer, "Answer");

    /// <returns>Null when the calendar does not reach that far yet.</returns>
    public static DateOnly? DueOn(WorkdayCalendar calendar, DateOnly receivedOn) =>
        calendar.IsMaintained(receivedOn.Year) ? new LimitClock(calendar, receivedOn, AnswerLimit).DueOnIfKnown() : null;

    // What everybody in the unit reads holds nobody's whole number.
    private static IEnumerable<BrokenRule> CheckText(string? text, string field)
    {
        if (string.IsNullOrWhiteSpace(text)) yield return new("Enquiry.TextMissing", field);
        else if (text.Trim().Length > Enquiry.TextMaxLength) yield return new("Enquiry.TextTooLong", field, Enquiry.TextMaxLength);
        else if (PersonalNumbers.AreIn(text)) yield return new("Enquiry.PersonalNumber", field);
    }
}
