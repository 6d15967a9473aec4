using GovConsole.Enquiries;
using GovConsole.Reports.Forms;
using GovConsole.Reports.Sheets;
using Microsoft.Extensions.Localization;

namespace GovConsole.Reports.Enquiries;

/// <summary>咨询投诉台账 as a form: a row for each, with its answer. Telephone numbers stay in the house.</summary>
public static class EnquiryForm
{
    public static ListForm Of(ExportEnquiries.Export export, IStringLocalizer text)
    {
        var rows = export.Rows.Select(row => row.Enquiry).ToList();
        return new()
        {
            Title = text["EnquiryForm.Title"],
            Subject = text["Form.Subject", export.Unit, text["EnquiryForm.AsOf", export.Today]] + Filters(export.Filter, text),
            Summary = text[
                "EnquiryForm.Summary", rows.Count, rows.Count(one => one.Kind is EnquiryKind.Question), rows.Count(one => one.Kind is EnquiryKind.Complaint),
                rows.Count(one => one.IsAnswered), rows.Count(one => !one.IsAnswered), rows.Count(one => !one.IsAnswered && one.IsLate(export.Today))],
            Number = export.Number, By = export.By, At = export.At,
            Columns =
            [
                new(text["Form.Place"], 0.65f, SheetColumn.Whole), new(text["Enquiry.Number"], 2.6f), new(text["Enquiry.Kind"], 0.7f), new(text["Enquiry.Unit"], 1.1f), new(text["Enquiry.Way"], 0.75f),
                new(text["Enquiry.Name"], 0.95f), new(text["Enquiry.Text"], 2.1f), new(text["Enquiry.ReceivedOn"], 1.2f, SheetColumn.Day),
                new(text["Enquiry.DueOn"], 1.2f, SheetColumn.Day), new(text["Enquiry.AnsweredOn"], 1.2f, SheetColumn.Day), new(text["Enquiry.AnsweredBy"], 0.85f),
                new(text["Enquiry.Answer"], 1.85f),
            ],
            Rows = [.. export.Rows.Index().Select(one => Row(one.Item, one.Index + 1, text))],
            Total = [null, text["EnquiryForm.Total", rows.Count], null, null, null, null, null, null, null, null, null, null],
        };
    }

    private static IReadOnlyList<object?> Row(FindEnquiries.Row row, int place, IStringLocalizer text)
    {
        var one = row.Enquiry;
        return
        [
            place, one.Number, text.Of(one.Kind), row.Unit, text.Of(one.Way), one.Name, one.Text, one.ReceivedOn, one.DueOn, one.AnsweredOn,
            one.AnsweredBy, one.Answer,
        ];
    }

    private static string Filters(EnquiryFilter filter, IStringLocalizer text)
    {
        var said = new List<string>();
        if (filter.Own) said.Add(text["Filter.Own"]);
        if (filter.Kind is { } kind) said.Add(text.Of(kind));
        if (filter.State is { } state) said.Add(text.Of(state));
        if (filter.From is not null || filter.To is not null) said.Add(text["EnquiryForm.Days", $"{filter.From:yyyy-MM-dd}", $"{filter.To:yyyy-MM-dd}"]);
        return said.Count == 0 ? "" : text["Report.Gap"] + text["Form.Filter", text.Join(said)];
    }
}
