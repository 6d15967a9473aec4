using GovConsole.Cases.Ledger;
using GovConsole.Kernel;
using GovConsole.Reports.Forms;
using GovConsole.Reports.Sheets;
using GovConsole.Statistics;
using GovConsole.Statistics.Dashboards;
using Microsoft.Extensions.Localization;

namespace GovConsole.Reports.Statements;

/// <summary>
/// 红黄牌通报. The cards follow from the terms, not from somebody's entry: in hand past the promised day is yellow (R02), past the statutory day
/// red (R03), both as of today; what the agents of villages sent up too late in the period is yellow too (R19). What was closed late stands beside.
/// </summary>
internal static class CardStatement
{
    public static IReadOnlyList<Chapter> Of(LoadUnitSections.View view, IReadOnlyList<CountCards.Row> cards, IStringLocalizer text) =>
    [
        new(text["Statement.Cards"], "")
        {
            Sayings = [new("Cards", text["Cards.Summary", view.Today, cards.Sum(row => row.Red), cards.Sum(row => row.Yellow), view.Total.Section.Count(Measure.ProxySentLate).Number])],
            Grid = UnitGrid.Make(view,
            [
                new("Cards.Red", SheetColumn.Whole, row => text.Cell(Shown(row, Card.Red, cards, view.Rows))),
                new("Cards.Yellow", SheetColumn.Whole, row => text.Cell(Shown(row, Card.Yellow, cards, view.Rows))),
                new("Cards.SentLate", SheetColumn.Whole, row => text.Cell(row.Section.Count(Measure.ProxySentLate))) { Width = 1.2f },
                UnitGrid.Count(Measure.ClosedLate, text),
            ], text),
        },
    ];

    private static Counted Shown(LoadUnitSections.Row row, Card card, IReadOnlyList<CountCards.Row> cards, IReadOnlyList<LoadUnitSections.Row> all) => new(
        cards.Where(one => Counts(row, one.Source, all)).Sum(one => card is Card.Red ? one.Red : one.Yellow),
        new(row.Unit.Code) { Own = row.IsOwn, Card = card });

    // A department's own are those that it decides, wherever they were received.
    private static bool Counts(LoadUnitSections.Row row, UnitPath source, IReadOnlyList<LoadUnitSections.Row> all) =>
        row.Unit.Path.IsDepartment || (row.IsOwn ? !all.Any(other => !other.IsOwn && other.Unit.Path.Covers(source)) : row.Unit.Path.Covers(source));
}
