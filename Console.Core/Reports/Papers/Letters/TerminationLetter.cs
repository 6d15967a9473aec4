using GovConsole.Kernel;
using GovConsole.Reports.Pdf.Blocks;

namespace GovConsole.Reports.Papers.Letters;

/// <summary>终止单: the case ended without a decision, and the materials go back.</summary>
internal static class TerminationLetter
{
    public static IEnumerable<Block> Blocks(PaperParts parts) =>
    [
        parts.To(),
        parts.Text("Paper.Termination.Text", parts.Day(parts.Case.ReceivedOn), parts.Facts.Item.Name, parts.Of(parts.Facts.Event.Action)),
        parts.Form(
            parts.Pair("Paper.ReceivedOn", parts.Day(parts.Case.ReceivedOn), "Paper.EndedOn", parts.Day(Beijing.Day(parts.Facts.Event.At))),
            parts.Pair("Paper.EndedHow", parts.Of(parts.Facts.Event.Action), "Paper.LoggedBy", parts.Facts.Event.By),
            parts.Wide("Paper.Reason", parts.Facts.Event.Note ?? "", 60)),
        .. parts.Materials(),
        parts.Text("Paper.Termination.Next"),
        parts.Enquiry(),
        parts.Seal(Beijing.Day(parts.Facts.Event.At)),
        parts.Acknowledgement(),
    ];
}
