using GovConsole.Reports.Pdf.Blocks;

namespace GovConsole.Reports.Papers.Letters;

/// <summary>收件凭证: what was handed in, and nothing more.</summary>
internal static class ReceiptLetter
{
    public static IEnumerable<Block> Blocks(PaperParts parts) =>
    [
        parts.To(),
        parts.Text("Paper.Receipt.Text", parts.Day(parts.Case.ReceivedOn), parts.Facts.Item.Name),
        parts.Form(
            parts.Pair("Paper.ReceivedAt", parts.Moment(parts.Case.ReceivedAt), "Paper.Channel", parts.Of(parts.Case.Channel)),
            parts.Pair("Paper.Source", parts.Facts.Source, "Paper.LoggedBy", parts.Case.LoggedBy),
            parts.Wide("Paper.Decider", parts.Facts.Decider)),
        .. parts.Materials(),
        parts.Text("Paper.Receipt.Next"),
        parts.Enquiry(),
        parts.Seal(parts.Case.ReceivedOn),
        parts.Sign("Paper.HandedInBy", "Paper.ReceivedBy"),
    ];
}
