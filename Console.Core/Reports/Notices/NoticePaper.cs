using GovConsole.Kernel;
using GovConsole.Reports.Pdf;
using GovConsole.Reports.Pdf.Blocks;
using GovConsole.Workdays.Limits;
using Microsoft.Extensions.Localization;

namespace GovConsole.Reports.Notices;

/// <summary>The papers as they are printed: one sheet in the form of an official letter.</summary>
public sealed class NoticePaper(IStringLocalizer text)
{
    public PdfDocument Describe(NoticeKind kind, Notice notice) => new()
    {
        Title = text[$"Notice.{kind}.Title"],
        Subtitle = text["Notice.Number", notice.Case.Number],
        CreatedAt = notice.PrintedAt,
        Author = notice.Decider,
        Header = kind is NoticeKind.Receipt ? notice.Source : notice.Decider,
        FooterNote = text["Notice.Printed", notice.PrintedBy, Beijing.Time(notice.PrintedAt)],
        PageNumbers = text["Report.PageNumbers"],
        Blocks = kind is NoticeKind.Receipt ? Receipt(notice) : Acceptance(notice),
    };

    private IReadOnlyList<Block> Acceptance(Notice notice)
    {
        var (subject, accepted) = (notice.Case, notice.Case.AcceptedOn!.Value);
        return
        [
            new Paragraph(text["Notice.To", subject.Applicant.Name], Bold: true),
            new Paragraph(text[notice.IsDeemed ? "Notice.Acceptance.Deemed" : "Notice.Acceptance.Text",
                text.Day(subject.ReceivedOn), notice.Item.Name, text.Day(accepted)], Indent: 2),
            Form(notice,
                Pair("Notice.Acceptance.On", text.Day(accepted), "Notice.Acceptance.Due", notice.DueOn is { } due ? text.Day(due) : "—"),
                Pair("Notice.Promised", Limit(subject.Promised), "Notice.Statutory", Limit(subject.Statutory)),
                new([FormCell.Label(text["Notice.Basis"]), FormCell.Value(notice.Item.Basis, 3)]),
                new([FormCell.Label(text["Notice.Fee"]), FormCell.Value(notice.Item.Fee == 0 ? text["Notice.Free"] : text["Notice.Yuan", notice.Item.Fee / 100m], 3)])),
            .. Materials(notice),
            new Paragraph(text["Notice.Pauses"], Indent: 2),
            Enquiry(notice),
            Seal(notice.Decider, accepted, notice),
            new Signatures([text["Notice.SignedBy"], text["Notice.SignedOn"]]),
        ];
    }

    private IReadOnlyList<Block> Receipt(Notice notice) =>
    [
        new Paragraph(text["Notice.To", notice.Case.Applicant.Name], Bold: true),
        new Paragraph(text["Notice.Receipt.Text", text.Day(notice.Case.ReceivedOn), notice.Item.Name], Indent: 2),
        Form(notice,
            Pair("Notice.Receipt.At", text["Notice.Moment", Beijing.Time(notice.Case.ReceivedAt)], "Notice.Receipt.Channel", text.Of(notice.Case.Channel)),
            Pair("Notice.Receipt.Unit", notice.Source, "Notice.Receipt.By", notice.Case.LoggedBy),
            new([FormCell.Label(text["Notice.Receipt.Decider"]), FormCell.Value(notice.Decider, 3)])),
        .. Materials(notice),
        new Paragraph(text["Notice.Receipt.Next"], Indent: 2),
        Enquiry(notice),
        Seal(notice.Source, notice.Case.ReceivedOn, notice),
        new Signatures([text["Notice.HandedInBy"], text["Notice.ReceivedBy"]]),
    ];

    private FormTable Form(Notice notice, params FormRow[] rows)
    {
        var applicant = notice.Case.Applicant;
        return new([1.1f, 1.8f, 1.1f, 2.4f],
        [
            Pair("Notice.Addressee", applicant.Name, "Notice.Document", text["Notice.Masked", text.Of(applicant.Document), applicant.NumberMasked]),
            new([FormCell.Label(text["Notice.Item"]), FormCell.Value(notice.Item.Name, 3)]),
            Pair("Notice.Handling", text.Of(notice.Case.Handling), "Notice.Phone", applicant.PhoneMasked),
            .. rows,
        ]);
    }

    private FormRow Pair(string key, string value, string otherKey, string other) =>
        new([FormCell.Label(text[key]), FormCell.Value(value), FormCell.Label(text[otherKey]), FormCell.Value(other)]);

    private IEnumerable<Block> Materials(Notice notice)
    {
        yield return new Heading(text["Notice.Materials"], 3);
        yield return new DataTable(
            [
                new(text["Notice.Place"], 0.5f, Align.Centre), new(text["Notice.Material"], 3), new(text["Notice.Required"], 0.8f, Align.Centre),
                new(text["Notice.Way"], 1.2f, Align.Centre), new(text["Notice.BroughtOn"], 1.2f, Align.Centre),
            ],
            [
                .. notice.Case.Materials.Select((material, i) => (IReadOnlyList<string>)
                [
                    text["Notice.PlaceOf", i + 1], material.Name, text[material.Required ? "Notice.Yes" : "Notice.No"],
                    material.Way is { } way ? text.Of(way) : "—", material.ReceivedOn is { } day ? text["Notice.DayOf", day] : text["Notice.NotBrought"],
                ]),
            ])
        { Zebra = false };
    }

    private Paragraph Enquiry(Notice notice) => new(text["Notice.Enquiry", notice.Case.Number, notice.Source, notice.Decider], Indent: 2);

    private Seal Seal(string unit, DateOnly day, Notice notice) =>
        new(unit, text.Day(day), text["Notice.Stamp"]) { Beside = QrCodes.Of(notice.Case.Number, 72, text["Notice.Scan"]) };

    private string Limit(TimeLimit limit) => limit.Days == 0 ? text["Notice.SameDay"] : text["Notice.Limit", limit.Days, text.Of(limit.Unit)];
}
