using GovConsole.Items;
using GovConsole.Reports.Bulletins;
using GovConsole.Reports.Forms;
using GovConsole.Reports.Sheets;
using GovConsole.Statistics.Indicators;
using Microsoft.Extensions.Localization;

namespace GovConsole.Reports.Statements;

/// <summary>
/// 事项压缩对比: what the law allows and what is promised, item by item. The total is the ratio of the sums, not a mean of the ratios; items whose
/// two limits count in different days compare nothing and stand with a dash.
/// </summary>
internal static class CompressionStatement
{
    public static IReadOnlyList<Chapter> Of(IReadOnlyList<FindItems.Row> items, DateOnly on, IStringLocalizer text)
    {
        var compared = items.Where(IsCompared).ToList();
        var (statutory, promised) = (compared.Sum(item => (long)item.Statutory.Days), compared.Sum(item => (long)item.Promised.Days));
        return
        [
            new(text["Statement.Compression"], "")
            {
                Sayings = [new("Compression", text["Compression.Summary", on, items.Count, text.Number(statutory).Shown, text.Number(promised).Shown, text.Share(Ratio(statutory, promised)).Shown])],
                Grid = new(
                    [
                        new(text["Bulletin.Item"], 3), new(text["Compression.Code"], 2), new(text["Compression.Unit"], 1), new(text["Compression.Statutory"], 1, SheetColumn.Whole),
                        new(text["Compression.Promised"], 1, SheetColumn.Whole), new(text["Compression.Saved"], 1, SheetColumn.Whole), new(text["Indicator.ItemCompression"], 1.2f, SheetColumn.Share),
                    ],
                    [.. items.OrderBy(item => Ratio(item) is null).ThenByDescending(Ratio).ThenBy(item => item.Code, StringComparer.Ordinal).Select(Row)])
                {
                    Total =
                    [
                        new(text["Bulletin.Total"]), new(""), new(""), text.Number(statutory), text.Number(promised), text.Number(statutory - promised), text.Share(Ratio(statutory, promised)),
                    ],
                },
            },
        ];

        IReadOnlyList<GridCell> Row(FindItems.Row item) =>
        [
            new(item.Name) { Href = $"/items/{Uri.EscapeDataString(item.Code)}" }, new(item.Code), new(IsCompared(item) ? text[$"LimitUnit.{item.Statutory.Unit}"] : ReadingWords.Nothing),
            text.Number(item.Statutory.Days), text.Number(item.Promised.Days),
            IsCompared(item) ? text.Number(item.Statutory.Days - item.Promised.Days) : new(ReadingWords.Nothing),
            text.Share(Ratio(item)),
        ];
    }

    private static bool IsCompared(FindItems.Row item) => item.Statutory.Unit == item.Promised.Unit;

    private static decimal? Ratio(FindItems.Row item) => IsCompared(item) ? Ratio(item.Statutory.Days, item.Promised.Days) : null;

    private static decimal? Ratio(long statutory, long promised) =>
        Catalogue.ItemCompression.Of(Sums.Of((Quantity.ItemStatutoryDays, statutory), (Quantity.ItemPromisedDays, promised)));
}
