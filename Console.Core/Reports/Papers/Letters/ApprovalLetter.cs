using GovConsole.Reports.Pdf.Blocks;

namespace GovConsole.Reports.Papers.Letters;

/// <summary>准予决定书, with the certificate where the item issues one.</summary>
internal static class ApprovalLetter
{
    public static IEnumerable<Block> Blocks(PaperParts parts)
    {
        var subject = parts.Case;
        IEnumerable<FormRow> certificate = subject.CertificateName is { } name
            ? [parts.Pair("Paper.Certificate", name, "Paper.CertificateNumber", subject.CertificateNumber ?? "")]
            : [];
        return
        [
            parts.To(),
            parts.Text("Paper.Approval.Text", parts.Day(subject.AcceptedOn), parts.Facts.Item.Name, parts.Law("Decision")),
            parts.Form(
            [
                parts.Pair("Paper.AcceptedOn", parts.Day(subject.AcceptedOn), "Paper.DecidedOn", parts.Day(subject.ClosedOn)),
                .. certificate,
                parts.Wide("Paper.Basis", parts.Facts.Item.Basis),
            ]),
            parts.Text("Paper.Approval.Next", parts.Facts.Source),
            parts.Enquiry(),
            parts.Seal(subject.ClosedOn),
            parts.Acknowledgement(),
        ];
    }
}
