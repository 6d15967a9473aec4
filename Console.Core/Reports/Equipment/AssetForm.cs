using GovConsole.Assets;
using GovConsole.Assets.Overview;
using GovConsole.Reports.Forms;
using GovConsole.Reports.Sheets;
using Microsoft.Extensions.Localization;

namespace GovConsole.Reports.Equipment;

/// <summary>F9 设备台账 as a form: a row for each asset, with how it stands on the day.</summary>
public static class AssetForm
{
    public static ListForm Of(ExportAssets.Export export, IStringLocalizer text)
    {
        var rows = export.Found.Slice.Rows;
        return new()
        {
            Title = text["AssetForm.Title"],
            Subject = text["Form.Subject", export.Unit, text["AssetForm.AsOf", export.Found.Day]] + Filters(export.Filter, text),
            Summary = text[
                "AssetForm.Summary", rows.Count, Count(AssetKind.Computer), Count(AssetKind.Telephone),
                rows.Count - Count(AssetKind.Computer) - Count(AssetKind.Telephone), rows.Count(row => row.SilentSince is not null), rows.Count(row => row.Open is not null)],
            Number = export.Number, By = export.By, At = export.At,
            Columns =
            [
                new(text["Form.Place"], 0.5f, SheetColumn.Whole), new(text["Form.Village"], 2.1f), new(text["Asset.Number"], 1.5f), new(text["Asset.Kind"], 0.7f),
                new(text["Asset.Model"], 1.5f), new(text["AssetForm.Label"], 1.7f), new(text["Asset.Network"], 0.9f), new(text["Asset.BoughtOn"], 1.05f, SheetColumn.Day),
                new(text["Asset.InUseSince"], 1.05f, SheetColumn.Day), new(text["AssetForm.State"], 1.5f), new(text["AssetForm.Heard"], 1.05f, SheetColumn.Day),
                new(text["AssetForm.Silent"], 1.05f, SheetColumn.Day), new(text["AssetForm.Fault"], 1.5f),
            ],
            Rows = [.. rows.Index().Select(one => Row(one.Item, one.Index + 1, export, text))],
            Total =
            [
                null, text["AssetForm.Total", rows.Count], null, null, null, null, null, null, null, null, null,
                text["AssetForm.TotalSilent", rows.Count(row => row.SilentSince is not null)], text["AssetForm.TotalFaults", rows.Count(row => row.Open is not null)],
            ],
        };

        int Count(AssetKind kind) => rows.Count(row => row.Asset.Kind == kind);
    }

    private static IReadOnlyList<object?> Row(FindAssets.Row row, int place, ExportAssets.Export export, IStringLocalizer text)
    {
        var asset = row.Asset;
        return
        [
            place, export.Units.FullName(row.Path, export.Found.Unit.Path.Parent is null ? null : export.Found.Unit.Path), asset.Number, text.Of(asset.Kind), asset.Model,
            asset.Phone ?? asset.Label, asset.Network is { } network ? text.Of(network) : null, asset.BoughtOn, asset.InUseSince,
            asset.RetiredOn is { } on ? text["AssetForm.Retired", on, asset.RetiredReason!] : text["Asset.InUse"],
            asset.LastHeardOn, row.SilentSince, row.Open is { } fault ? text["AssetForm.FaultOf", fault.ReportedOn, fault.What] : null,
        ];
    }

    private static string Filters(AssetFilter filter, IStringLocalizer text)
    {
        var said = new List<string>();
        if (filter.Kind is { } kind) said.Add(text.Of(kind));
        if (filter.Silent) said.Add(text["Filter.Silent"]);
        if (filter.Faulty) said.Add(text["Filter.Faulty"]);
        if (filter.Retired) said.Add(text["Filter.Retired"]);
        if (!string.IsNullOrWhiteSpace(filter.Text)) said.Add(text["Form.Sought", filter.Text.Trim()]);
        return said.Count == 0 ? "" : text["Report.Gap"] + text["Form.Filter", text.Join(said)];
    }
}
