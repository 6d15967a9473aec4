using GovConsole.JointMatters;
using GovConsole.Kernel;
using GovConsole.Reports.Pdf;
using GovConsole.Reports.Pdf.Blocks;
using Microsoft.Extensions.Localization;

namespace GovConsole.Reports.JointReceipts;

/// <summary>联办收件凭证: one sheet for the whole, with the numbers of its parts, the papers that were asked once, and what that spared.</summary>
public sealed class JointReceiptPaper(IStringLocalizer text)
{
    public PdfDocument Describe(JointReceipt receipt)
    {
        var (view, matter) = (receipt.View, receipt.View.Matter);
        return new()
        {
            Title = text["Receipt.Title"],
            Subtitle = text["Receipt.Number", matter.Number],
            CreatedAt = receipt.PrintedAt,
            Author = view.Source,
            Header = view.Source,
            FooterNote = text["Notice.Printed", receipt.PrintedBy, Beijing.Time(receipt.PrintedAt)],
            PageNumbers = text["Report.PageNumbers"],
            Blocks =
            [
                new Paragraph(text["Notice.To", view.Applicant.Name], Bold: true),
                new Paragraph(text["Receipt.Text", text.Day(matter.ReceivedOn), matter.ThemeName, view.Parts.Count], Indent: 2),
                Form(view),
                new Heading(text["Receipt.Parts"], 3),
                Parts(view),
                new Heading(text["Receipt.Materials"], 3),
                Materials(view),
                new Paragraph(Spared(matter.Spared), Indent: 2),
                new Paragraph(text["Receipt.Next", matter.LimitDays], Indent: 2),
                new Seal(view.Source, text.Day(matter.ReceivedOn), text["Notice.Stamp"]) { Beside = QrCodes.Of(matter.Number, 72, text["Receipt.Scan"]) },
                new Signatures([text["Notice.HandedInBy"], text["Notice.ReceivedBy"]]),
            ],
        };
    }

    private FormTable Form(LoadJointMatter.View view)
    {
        var (applicant, matter) = (view.Applicant, view.Matter);
        return new([1.1f, 1.8f, 1.1f, 2.4f],
        [
            Pair("Notice.Addressee", applicant.Name, "Notice.Document", text["Notice.Masked", text.Of(applicant.Document), applicant.NumberMasked]),
            Pair("Notice.Receipt.At", text["Notice.Moment", Beijing.Time(matter.ReceivedAt)], "Notice.Phone", applicant.PhoneMasked),
            Pair("Notice.Receipt.Unit", view.Source, "Notice.Receipt.By", matter.LoggedBy),
        ]);
    }

    private DataTable Parts(LoadJointMatter.View view) => new(
        [
            new(text["Notice.Place"], 0.5f, Align.Centre), new(text["Receipt.Item"], 2), new(text["Receipt.Case"], 2), new(text["Receipt.Decider"], 2),
            new(text["Receipt.Promise"], 0.9f, Align.Centre), new(text["Receipt.Plan"], 1.1f, Align.Centre),
        ],
        [
            .. view.Parts.Select((part, i) => (IReadOnlyList<string>)
            [
                text["Notice.PlaceOf", i + 1], part.Item.Name, part.Case.Number, part.Decider, text["Receipt.Days", part.Case.Promised.Days],
                text["Receipt.Span", part.Plan.From, part.Plan.To],
            ]),
        ])
    { Zebra = false };

    // A paper that several parts share stands here once; what an earlier part issues is not the applicant's to bring.
    private DataTable Materials(LoadJointMatter.View view)
    {
        var asked =
            from part in view.Parts
            let issued = view.Parts.Where(other => part.After.Contains(other.Case.Number)).Select(other => other.Item.Certificate).ToList()
            from material in part.Case.Materials
            where !issued.Contains(material.Name)
            group (part, material) by material.Name;
        return new(
            [
                new(text["Notice.Place"], 0.5f, Align.Centre), new(text["Notice.Material"], 3), new(text["Receipt.For"], 3), new(text["Notice.BroughtOn"], 1.2f, Align.Centre),
            ],
            [
                .. asked.Select((same, i) => (IReadOnlyList<string>)
                [
                    text["Notice.PlaceOf", i + 1], same.Key, text.Join(same.Select(one => one.part.Item.Name)),
                    same.First().material.ReceivedOn is { } day ? text["Notice.DayOf", day] : text["Notice.NotBrought"],
                ]),
            ])
        { Zebra = false };
    }

    private string Spared(Savings spared) => text["Receipt.Spared", spared.Trips.Spared, spared.Materials.Spared, spared.Days.Spared];

    private FormRow Pair(string key, string value, string otherKey, string other) =>
        new([FormCell.Label(text[key]), FormCell.Value(value), FormCell.Label(text[otherKey]), FormCell.Value(other)]);
}
