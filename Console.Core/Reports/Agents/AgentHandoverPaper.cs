using GovConsole.Agents.Transfers;
using GovConsole.Kernel;
using GovConsole.Reports.Pdf;
using GovConsole.Reports.Pdf.Blocks;
using Microsoft.Extensions.Localization;

namespace GovConsole.Reports.Agents;

/// <summary>代办员移交清单: open cases, things, and both signatures as they were stored, with a line for the pen.</summary>
public sealed class AgentHandoverPaper(IStringLocalizer text)
{
    private const float Signing = 44;

    public PdfDocument Describe(LoadAgentHandover.View view, AgentHandover handover) => new()
    {
        Title = text["TransferPaper.Title"],
        Subtitle = handover.Number,
        CreatedAt = handover.StandsSince,
        Author = view.FullName,
        Header = view.FullName,
        FooterNote = text["TransferPaper.Footer", handover.Number, Beijing.Time(handover.StandsSince)],
        PageNumbers = text["Report.PageNumbers"],
        Blocks =
        [
            new Paragraph(text["TransferPaper.Text", view.FullName, handover.Former, handover.Successor], Indent: 2),
            .. handover.Note is { } note ? [new Paragraph(text["TransferPaper.Remark", note], Indent: 2)] : Array.Empty<Block>(),
            new Heading(text["TransferPaper.Cases", handover.Cases.Count], 2), Cases(handover),
            new Heading(text["TransferPaper.Things", handover.Things.Count], 2), Things(handover),
            new Heading(text["TransferPaper.Signatures"], 2), Signed(handover),
            new Spacer(8),
            new Signatures([text["TransferPaper.LeaverSigns"], text["TransferPaper.SuccessorSigns"]]),
        ],
    };

    private Block Cases(AgentHandover handover) => handover.Cases.Count == 0 ? new Paragraph(text["TransferPaper.Nothing"], Indent: 2) : new DataTable(
        [new(text["TransferPaper.Place"], 0.5f, Align.Centre), new(text["Handover.Case"], 2.2f), new(text["Handover.Applicant"], 1), new(text["Handover.Item"], 2.4f), new(text["Handover.Status"], 1)],
        [.. handover.Cases.Select(line => (IReadOnlyList<string>)[$"{line.Place}", line.Number, line.ApplicantMasked, line.Item, text[$"CaseStatus.{line.Status}"]])])
    { Zebra = false };

    private Block Things(AgentHandover handover) => handover.Things.Count == 0 ? new Paragraph(text["TransferPaper.Nothing"], Indent: 2) : new DataTable(
        [new(text["TransferPaper.Place"], 0.5f, Align.Centre), new(text["Handover.Kind"], 1), new(text["Handover.Thing"], 2.4f), new(text["Handover.Count"], 0.7f, Align.Right), new(text["Handover.Note"], 2.4f)],
        [.. handover.Things.Select(line => (IReadOnlyList<string>)[$"{line.Place}", text.Of(line.Kind), line.Item, $"{line.Count}", line.Note ?? ""])])
    { Zebra = false };

    // Nobody's name is filled in before its owner signed.
    private FormTable Signed(AgentHandover handover) => new([1, 2.2f, 1, 2.2f],
    [
        new(
            [
                FormCell.Label(text["Handover.Leaver"]), FormCell.Value(Signature(handover.LeaverSignedBy, handover.LeaverSignedAt, handover.LeaverWitnessed)),
                FormCell.Label(text["Handover.Successor"]), FormCell.Value(Signature(handover.SuccessorSignedBy, handover.SuccessorSignedAt, handover.SuccessorWitnessed)),
            ], Signing),
    ]);

    private string Signature(string? by, DateTime? at, string? witnessed) => at is not { } moment ? ""
        : witnessed is null ? text["Handover.SignedAt", by!, Beijing.Time(moment)] : text["Handover.WitnessedAt", by!, Beijing.Time(moment), witnessed];
}
