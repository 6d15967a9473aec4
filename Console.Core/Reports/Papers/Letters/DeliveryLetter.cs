using GovConsole.Cases.Papers;
using GovConsole.Reports.Pdf.Blocks;

namespace GovConsole.Reports.Papers.Letters;

/// <summary>送达回证: what was handed over. What is not known yet is left for the pen.</summary>
internal static class DeliveryLetter
{
    private const float Handwriting = 40;

    public static IEnumerable<Block> Blocks(PaperParts parts)
    {
        var (subject, delivered) = (parts.Case, parts.Case.DeliveredOn);
        return
        [
            parts.Form(
                parts.Pair("Paper.Result", subject.Result is { } result ? parts.Of(result) : "", "Paper.DecidedOn", parts.Day(subject.ClosedOn)),
                parts.Wide("Paper.Delivered", string.Join('\n', Delivered(parts)), Handwriting),
                parts.Pair("Paper.DeliveredOn", delivered is { } day ? parts.Day(day) : "", "Paper.DeliveryWay", subject.DeliveryWay is { } way ? parts.Of(way) : ""),
                parts.Pair("Paper.DeliveredBy", "", "Paper.DeliveredAt", ""),
                parts.Wide("Paper.Receiver", subject.Receiver ?? "", Handwriting),
                parts.Wide("Paper.Substitute", "", Handwriting),
                parts.Wide("Paper.Note", "", Handwriting)),
            parts.Text("Paper.Delivery.Law"),
            parts.Sign("Paper.ReceiverSigns", "Paper.DelivererSigns"),
            parts.Sign("Paper.SignedOn", "Paper.SignedOn"),
            parts.Seal(),
        ];
    }

    /// <summary>The decision under its number, where it was issued already, and the certificate.</summary>
    private static IEnumerable<string> Delivered(PaperParts parts)
    {
        foreach (var paper in parts.Facts.Issued.Where(paper => !paper.IsVoid && paper.Kind is (PaperKind.Approval or PaperKind.Refusal)))
            yield return parts.Say("Paper.Named", parts.Say($"Paper.{paper.Kind}.Title"), paper.Number);
        if (parts.Case.CertificateName is { } name) yield return parts.Say("Paper.Named", name, parts.Case.CertificateNumber ?? "");
    }
}
