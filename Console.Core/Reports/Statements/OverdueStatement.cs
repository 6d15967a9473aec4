using GovConsole.Cases.Ledger;
using GovConsole.Organisation;
using GovConsole.Reports.Forms;
using GovConsole.Reports.Sheets;
using GovConsole.Workdays;
using Microsoft.Extensions.Localization;

namespace GovConsole.Reports.Statements;

/// <summary>超期清单: every case in hand past its promised day, the longest overdue first. Numbers of persons are masked as everywhere.</summary>
internal static class OverdueStatement
{
    public static IReadOnlyList<Chapter> Of(IReadOnlyList<FindCases.Row> cases, UnitTree tree, Almanac almanac, DateOnly today, IStringLocalizer text)
    {
        var rows = cases.Select(row => (Row: row, Over: -DueMargin.Of(row.DueOn!.Value, row.PromisedUnit, almanac.In(row.Source), today))).ToList();
        return
        [
            new(text["Statement.Overdue"], "")
            {
                Sayings = [new("Overdue", rows.Count == 0 ? text["Overdue.None", today] : text["Overdue.Summary", today, rows.Count, rows.Max(row => row.Over)])],
                Grid = new(
                    [
                        new(text["Form.Place"], 0.5f, SheetColumn.Whole), new(text["Overdue.Number"], 2.2f), new(text["Bulletin.Item"], 2.4f), new(text["Overdue.Applicant"], 1.3f), new(text["Overdue.Document"], 2),
                        new(text["Bulletin.Unit"], 2.4f), new(text["Overdue.AcceptedOn"], 1.2f), new(text["Overdue.DueOn"], 1.2f), new(text["Overdue.Days"], 0.8f, SheetColumn.Whole), new(text["Overdue.Unit"], 0.9f),
                    ],
                    [
                        .. rows.OrderByDescending(row => row.Over).ThenBy(row => row.Row.DueOn).ThenBy(row => row.Row.Number, StringComparer.Ordinal).Index().Select(one => (IReadOnlyList<GridCell>)
                        [
                            text.Number(one.Index + 1), new(one.Item.Row.Number) { Href = $"/cases/{Uri.EscapeDataString(one.Item.Row.Number)}" }, new(one.Item.Row.Item), new(one.Item.Row.Applicant),
                            new(one.Item.Row.NumberMasked), new(tree.FullName(one.Item.Row.Source) is { Length: > 0 } name ? name : tree.Name(one.Item.Row.Source.Code)),
                            new($"{one.Item.Row.AcceptedOn:yyyy-MM-dd}"), new($"{one.Item.Row.DueOn:yyyy-MM-dd}"), text.Number(one.Item.Over), new(text[$"LimitUnit.{one.Item.Row.PromisedUnit}"]),
                        ]),
                    ]),
            },
        ];
    }
}
