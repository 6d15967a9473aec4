using GovConsole.Kernel;
using GovConsole.Reports.Pdf.Blocks;

namespace GovConsole.Reports.Papers.Letters;

/// <summary>不予受理决定书: why, by what law, and where one can turn.</summary>
internal static class NonAcceptanceLetter
{
    public static IEnumerable<Block> Blocks(PaperParts parts) =>
    [
        parts.To(),
        parts.Text("Paper.NonAcceptance.Text", parts.Day(parts.Case.ReceivedOn), parts.Facts.Item.Name, parts.Law("NonAcceptance")),
        parts.Form(
            parts.Pair("Paper.DecidedOn", parts.Day(Beijing.Day(parts.Facts.Event.At)), "Paper.Decider", parts.Facts.Decider),
            parts.Wide("Paper.Reason", parts.Facts.Event.Note ?? "", 72),
            parts.Wide("Paper.Basis", parts.Facts.Item.Basis)),
        parts.Text("Paper.Remedies"),
        parts.Text("Paper.NonAcceptance.Back"),
        parts.Enquiry(),
        parts.Seal(Beijing.Day(parts.Facts.Event.At)),
        parts.Acknowledgement(),
    ];
}
