using GovConsole.Reports.Pdf.Blocks;

namespace GovConsole.Reports.Papers.Letters;

/// <summary>办结单: how it ended and how long it took, with a line for what the applicant thinks of it.</summary>
internal static class CompletionLetter
{
    public static IEnumerable<Block> Blocks(PaperParts parts)
    {
        var subject = parts.Case;
        IEnumerable<FormRow> outcome =
        [
            .. subject.CertificateName is { } name ? [parts.Pair("Paper.Certificate", name, "Paper.CertificateNumber", subject.CertificateNumber ?? "")] : Array.Empty<FormRow>(),
            .. subject.UpstreamNumber is { } upstream ? [parts.Wide("Paper.Upstream", upstream)] : Array.Empty<FormRow>(),
            .. subject.Reason is { } reason ? [parts.Wide("Paper.Reason", reason)] : Array.Empty<FormRow>(),
        ];
        return
        [
            parts.To(),
            parts.Text("Paper.Completion.Text", parts.Day(subject.ReceivedOn), parts.Facts.Item.Name, parts.Day(subject.ClosedOn)),
            parts.Form(
            [
                parts.Pair("Paper.ReceivedOn", parts.Day(subject.ReceivedOn), "Paper.AcceptedOn", parts.Day(subject.AcceptedOn)),
                parts.Pair("Paper.ClosedOn", parts.Day(subject.ClosedOn), "Paper.Result", subject.Result is { } result ? parts.Of(result) : ""),
                parts.Pair("Paper.Promised", parts.Limit(subject.Promised), "Paper.Elapsed", Elapsed(parts)),
                parts.Pair("Paper.Source", parts.Facts.Source, "Paper.Decider", parts.Facts.Decider),
                .. outcome,
                parts.Wide("Paper.Satisfaction", parts.Say("Paper.Satisfactions"), 30),
            ]),
            parts.Text("Paper.Completion.Next"),
            parts.Enquiry(),
            parts.Seal(subject.ClosedOn),
            parts.Acknowledgement(),
        ];
    }

    private static string Elapsed(PaperParts parts) => parts.Case switch
    {
        { ElapsedDays: null } => parts.Say("Paper.None"),
        { ElapsedDays: 0 } => parts.Say("Paper.SameDay"),
        { ElapsedDays: { } days } => parts.Limit(parts.Case.Promised with { Days = days }),
    };
}
