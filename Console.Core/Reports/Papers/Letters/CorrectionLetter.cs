using GovConsole.Cases.Flow;
using GovConsole.Kernel;
using GovConsole.Reports.Pdf.Blocks;

namespace GovConsole.Reports.Papers.Letters;

/// <summary>一次性告知书: everything that has to be corrected, at once.</summary>
internal static class CorrectionLetter
{
    public static IEnumerable<Block> Blocks(PaperParts parts) =>
    [
        parts.To(),
        parts.Text("Paper.Correction.Text", parts.Day(parts.Case.ReceivedOn), parts.Facts.Item.Name, parts.Law("Correction")),
        parts.Form(
            parts.Pair("Paper.NotifiedOn", parts.Day(Beijing.Day(parts.Facts.Event.At)), "Paper.NotifiedBy", parts.Facts.Event.By),
            parts.Wide("Paper.Defects", Defects(parts), 48)),
        .. parts.Materials(),
        parts.Text("Paper.Correction.Next", parts.Facts.Source),
        parts.Enquiry(),
        parts.Seal(Beijing.Day(parts.Facts.Event.At)),
        parts.Acknowledgement(),
    ];

    // The case keeps the last notice whole; of an earlier one its line in the history tells.
    private static string Defects(PaperParts parts) =>
        parts.Case.Events.Any(later => later.Action is CaseAction.NotifyDefects && later.Place > parts.Facts.Event.Place)
            ? parts.Facts.Event.Note ?? ""
            : parts.Case.CorrectionContent ?? "";
}
