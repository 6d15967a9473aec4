using GovConsole.Cases.Flow;
using GovConsole.Reports.Pdf.Blocks;

namespace GovConsole.Reports.Papers.Letters;

/// <summary>受理通知书, also where silence made the case accepted.</summary>
internal static class AcceptanceLetter
{
    public static IEnumerable<Block> Blocks(PaperParts parts)
    {
        var (subject, item) = (parts.Case, parts.Facts.Item);
        var deemed = parts.Facts.Event.Action is CaseAction.DeemAccepted;
        return
        [
            parts.To(),
            parts.Text(deemed ? "Paper.Acceptance.Deemed" : "Paper.Acceptance.Text", parts.Day(subject.ReceivedOn), item.Name, parts.Day(subject.AcceptedOn)),
            parts.Form(
                parts.Pair("Paper.AcceptedOn", parts.Day(subject.AcceptedOn), "Paper.DueOn", parts.Day(parts.Facts.DueOn)),
                parts.Pair("Paper.Promised", parts.Limit(subject.Promised), "Paper.Statutory", parts.Limit(subject.Statutory)),
                parts.Pair("Paper.Handling", parts.Of(subject.Handling), "Paper.Fee", item.Fee == 0 ? parts.Say("Paper.Free") : parts.Say("Paper.Yuan", item.Fee / 100m)),
                parts.Wide("Paper.Basis", item.Basis)),
            .. parts.Materials(),
            parts.Text("Paper.Acceptance.Pauses"),
            parts.Enquiry(),
            parts.Seal(subject.AcceptedOn),
            parts.Acknowledgement(),
        ];
    }
}
