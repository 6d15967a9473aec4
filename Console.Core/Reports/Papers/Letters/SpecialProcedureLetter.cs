using GovConsole.Kernel;
using GovConsole.Reports.Pdf.Blocks;

namespace GovConsole.Reports.Papers.Letters;

/// <summary>特别程序告知书: that the clock stands still, why and for how long. Every suspension has its own.</summary>
internal static class SpecialProcedureLetter
{
    public static IEnumerable<Block> Blocks(PaperParts parts)
    {
        var pause = parts.Facts.Pause!;
        return
        [
            parts.To(),
            parts.Text("Paper.SpecialProcedure.Text", parts.Facts.Item.Name, parts.Day(parts.Case.AcceptedOn), parts.Of(pause.Kind), parts.Law("Suspension")),
            parts.Form(
                parts.Pair("Paper.PauseKind", parts.Of(pause.Kind), "Paper.PauseDays", parts.Say("Paper.Workdays", pause.StatedDays)),
                parts.Pair("Paper.PauseFrom", parts.Day(pause.StartedOn), "Paper.ApprovedBy", pause.ApprovedBy),
                parts.Wide("Paper.Reason", pause.Reason, 60)),
            parts.Text("Paper.SpecialProcedure.Next"),
            parts.Enquiry(),
            parts.Seal(Beijing.Day(parts.Facts.Event.At)),
            parts.Acknowledgement(),
        ];
    }
}
