using GovConsole.Reports.Pdf.Blocks;

namespace GovConsole.Reports.Papers.Letters;

/// <summary>不予决定书: reason and remedies are what the law demands of it.</summary>
internal static class RefusalLetter
{
    public static IEnumerable<Block> Blocks(PaperParts parts) =>
    [
        parts.To(),
        parts.Text("Paper.Refusal.Text", parts.Day(parts.Case.AcceptedOn), parts.Facts.Item.Name, parts.Law("Decision")),
        parts.Form(
            parts.Pair("Paper.AcceptedOn", parts.Day(parts.Case.AcceptedOn), "Paper.DecidedOn", parts.Day(parts.Case.ClosedOn)),
            parts.Wide("Paper.Reason", parts.Case.Reason ?? "", 72),
            parts.Wide("Paper.RemediesTold", parts.Case.Remedies ?? "", 48),
            parts.Wide("Paper.Basis", parts.Facts.Item.Basis)),
        parts.Text("Paper.Remedies"),
        parts.Enquiry(),
        parts.Seal(parts.Case.ClosedOn),
        parts.Acknowledgement(),
    ];
}
