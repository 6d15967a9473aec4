using GovConsole.Enquiries;
using GovConsole.Web.Shared;

namespace GovConsole.Web.Enquiries;

/// <summary>How an enquiry stands, as a word and its tone.</summary>
internal static class EnquiryWords
{
    public static (string Key, Tone Tone) Standing(Enquiry enquiry, bool late) => (enquiry.IsAnswered, late) switch
    {
        (true, false) => ("Pill.Answered", Tone.Good),
        (true, true) => ("Pill.AnsweredLate", Tone.Bad),
        (false, false) => ("Pill.Open", Tone.Info),
        _ => ("Pill.Overdue", Tone.Bad),
    };
}
