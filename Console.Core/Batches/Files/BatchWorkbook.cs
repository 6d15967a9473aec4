using GovConsole.Kernel;
using GovConsole.Reports.Sheets;
using Microsoft.Extensions.Localization;

namespace GovConsole.Batches.Files;

/// <summary>What came of a batch, row by row: the case of each station and how it stands.</summary>
public static class BatchWorkbook
{
    public static Workbook Of(LoadBatch.View view, string by, DateTime at, IStringLocalizer text)
    {
        var batch = view.Batch;
        return new(
            text["Result.Title", batch.Item], by, text["Report.SheetFont"], text["Report.PageNumbers"], batch.Number,
            [
                new(text["Result.Sheet"],
                    [
                        text["Result.Company", batch.Applicant.Name, batch.Applicant.NumberMasked, batch.Number],
                        text["Result.Taken", by, Beijing.Time(at), view.Made, view.Rows.Count],
                    ],
                    [
                        new(text["Station.Place"], SheetColumn.Whole), new(text["Station.Station"]), new(text["Station.Licence"]), new(text["Station.ValidUntil"]),
                        new(text["Station.Address"]), new(text["Station.Manager"]), new(text["Station.Phone"]), new(text["Result.Case"]), new(text["Result.Status"]),
                    ],
                    [
                        .. view.Rows.Select(row => (IReadOnlyList<object?>)
                        [
                            row.Judged.Row.Place, row.Judged.Row.Station, row.Judged.Row.Licence, row.Judged.Row.ValidUntil, row.Judged.Row.Address,
                            row.Judged.Row.Manager, row.Judged.Row.PhoneMasked, row.Judged.Row.CaseNumber,
                            row.Status is { } status ? text[$"CaseStatus.{status}"].Value : null,
                        ]),
                    ]),
            ]);
    }
}
