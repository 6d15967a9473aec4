using GovConsole.Assets.Calls;
using GovConsole.Reports.Forms;
using GovConsole.Reports.Sheets;
using Microsoft.Extensions.Localization;

namespace GovConsole.Reports.Equipment;

/// <summary>F10 电话抽测表 as a form: a row for each call, and one for each point that was not called, with the reason.</summary>
public static class CallForm
{
    public static ListForm Of(ExportTestCalls.Export export, IStringLocalizer text)
    {
        var (all, shown) = (export.All, export.Shown);
        return new()
        {
            Title = text["CallForm.Title"],
            Subject = text["Form.Subject", export.Unit, text["CallForm.Month", all.Month.From]] +
                (export.State is { } state ? text["Report.Gap"] + text["Form.Filter", text.Of(state)] : ""),
            Summary = text[
                "CallForm.Summary", all.Due, all[CallState.Answered], all[CallState.NotReached], all[CallState.NotCalled], all[CallState.NoTelephone], all[CallState.NotOperating],
                all.Calls, all.Unanswered],
            Number = export.Number, By = export.By, At = export.At,
            Columns =
            [
                new(text["Form.Place"], 0.5f, SheetColumn.Whole), new(text["Form.Village"], 2.4f), new(text["CallForm.Phone"], 1.4f), new(text["CallForm.On"], 1.1f, SheetColumn.Day),
                new(text["CallForm.Result"], 1.2f), new(text["CallForm.Seconds"], 0.9f, SheetColumn.Whole), new(text["CallForm.By"], 1.2f), new(text["CallForm.Note"], 2.2f),
            ],
            Rows = [.. shown.Rows.SelectMany(row => Lines(row, export, text)).Index().Select(one => (IReadOnlyList<object?>)[one.Index + 1, .. one.Item])],
            Total =
            [
                null, text["CallForm.Total", shown.Rows.Count], null, text["CallForm.TotalCalls", shown.Calls],
                text["CallForm.TotalUnanswered", shown.Unanswered], shown.AverageSeconds is { } average ? decimal.Round(average, 2, MidpointRounding.AwayFromZero) : null, null,
                shown.AverageSeconds is null ? null : text["CallForm.Average"],
            ],
        };
    }

    private static IEnumerable<object?[]> Lines(CallRow row, ExportTestCalls.Export export, IStringLocalizer text)
    {
        var village = export.Units.FullName(row.Path, export.All.Unit.Path.Parent is null ? null : export.All.Unit.Path);
        return row.Calls.Count == 0
            ? [[village, row.Phone, null, text.Of(row.State), null, null, null]]
            : row.Calls.Select(call => (object?[])[village, call.Phone, call.On, text.Of(call.Result), call.Seconds, call.By, call.Note]);
    }
}
