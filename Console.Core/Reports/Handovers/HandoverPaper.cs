using GovConsole.Handovers;
using GovConsole.Kernel;
using GovConsole.Reports.Pdf;
using GovConsole.Reports.Pdf.Blocks;
using Microsoft.Extensions.Localization;

namespace GovConsole.Reports.Handovers;

/// <summary>交接清单: what changes hands, what the receiver says to each line, and both signatures: the name that was stored, and a line for the pen.</summary>
public sealed class HandoverPaper(IStringLocalizer text)
{
    private const float Signing = 44;

    public PdfDocument Describe(LoadHandover.View view)
    {
        var handover = view.Handover;
        return new()
        {
            Title = text["HandoverPaper.Title"],
            Subtitle = handover.Number,
            CreatedAt = handover.StandsSince,
            Author = view.From,
            Header = view.From,
            FooterNote = text["HandoverPaper.Footer", handover.Number, text.Of(handover.State), Beijing.Time(handover.StandsSince)],
            PageNumbers = text["Report.PageNumbers"],
            Blocks =
            [
                new Paragraph(text[$"HandoverPaper.Text.{handover.Way}", view.From, text.Day(Beijing.Day(handover.GivenAt)), view.Lines.Count, view.To], Indent: 2),
                .. handover.Note is { } note ? [new Paragraph(text["HandoverPaper.Note", note], Indent: 2)] : Array.Empty<Block>(),
                .. handover.TakenBackReason is { } reason ? [new Paragraph(text["HandoverPaper.TakenBack", reason], Bold: true)] : Array.Empty<Block>(),
                Table(view),
                new Spacer(8),
                Signed(view),
                new Spacer(8),
                new Signatures([text["HandoverPaper.GiverSigns"], text["HandoverPaper.ReceiverSigns"]]),
            ],
        };
    }

    private DataTable Table(LoadHandover.View view) => new(
        [
            new(text["Paper.Place"], 0.5f, Align.Centre), new(text["HandoverPaper.Case"], 2.1f), new(text["HandoverPaper.Item"], 1.8f), new(text["HandoverPaper.Applicant"], 1.1f),
            new(text["HandoverPaper.Contents"], 2.3f), new(text["HandoverPaper.Sheets"], 0.9f, Align.Centre), new(text["HandoverPaper.Answer"], 1.7f),
        ],
        [
            .. view.Lines.Select(line => (IReadOnlyList<string>)
            [
                text["Paper.PlaceOf", line.Row.Place], line.Number, line.Item, line.Applicant, Contents(view.Handover.Way, line.Row),
                text["HandoverPaper.SheetsOf", line.Row.Originals, line.Row.Copies], Answer(line.Row),
            ]),
        ])
    { Zebra = false };

    private string Contents(HandoverWay way, HandoverLine line) => line.Contents ?? text[$"HandoverPaper.NoContents.{way}"];

    private string Answer(HandoverLine line) => line.Reason is { } reason ? text["HandoverPaper.Refused", reason] : text.Of(line.State);

    // Nobody's name is filled in before its owner signed.
    private FormTable Signed(LoadHandover.View view)
    {
        var handover = view.Handover;
        return new([1, 2.2f, 1, 2.2f],
        [
            new([FormCell.Label(text["HandoverPaper.From"]), FormCell.Value(view.From), FormCell.Label(text["HandoverPaper.To"]), FormCell.Value(view.To)]),
            new(
                [
                    FormCell.Label(text["HandoverPaper.GivenBy"]), FormCell.Value(Signature(handover.GivenBy, handover.GivenAt)),
                    FormCell.Label(text["HandoverPaper.SignedBy"]), FormCell.Value(handover is { SignedBy: { } by, SignedAt: { } at } ? Signature(by, at) : ""),
                ], Signing),
        ]);
    }

    private string Signature(string name, DateTime at) => $"{name}\n{text["Paper.Moment", Beijing.Time(at)]}";
}
