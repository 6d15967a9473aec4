using GovConsole.Kernel;
using GovConsole.Reports.Pdf.Blocks;

namespace GovConsole.Reports.Papers.Letters;

/// <summary>延期告知书: by how many days, why, who approved it, and until when now.</summary>
internal static class ExtensionLetter
{
    public static IEnumerable<Block> Blocks(PaperParts parts) =>
    [
        parts.To(),
        parts.Text("Paper.Extension.Text", parts.Facts.Item.Name, parts.Day(parts.Case.AcceptedOn), parts.Law("Extension"), parts.Case.ExtendedDays),
        parts.Form(
            parts.Pair("Paper.Promised", parts.Limit(parts.Case.Promised), "Paper.ExtendedDays", parts.Say("Paper.Workdays", parts.Case.ExtendedDays)),
            parts.Pair("Paper.ExtendedOn", parts.Day(Beijing.Day(parts.Facts.Event.At)), "Paper.ExtendedDue", parts.Day(parts.Facts.DueOn)),
            parts.Wide("Paper.Reason", parts.Facts.Event.Note ?? "", 60)),
        parts.Text("Paper.Extension.Next"),
        parts.Enquiry(),
        parts.Seal(Beijing.Day(parts.Facts.Event.At)),
        parts.Acknowledgement(),
    ];
}
