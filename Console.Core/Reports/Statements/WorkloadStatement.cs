using GovConsole.Reports.Forms;
using GovConsole.Reports.Sheets;
using GovConsole.Statistics;
using GovConsole.Statistics.Dashboards;
using Microsoft.Extensions.Localization;

namespace GovConsole.Reports.Statements;

/// <summary>
/// 收件(A)、办结(B)、待办(C): what was received, what was closed and how, and what was carried over, came and is in hand. Each column counts by
/// its own day; what voided cases counted is in none of the others.
/// </summary>
internal static class WorkloadStatement
{
    public static IReadOnlyList<Chapter> Of(LoadUnitSections.View view, IStringLocalizer text)
    {
        var total = view.Total.Section;
        return
        [
            new(text["Workload.A"], text["Workload.A"])
            {
                Sayings = [new("Received", text["Workload.Basis"])],
                Grid = Make(Measure.Received, Measure.Proxy, Measure.Accepted, Measure.NotAccepted, Measure.ReturnedUnaccepted, Measure.AwaitingAcceptance),
            },
            new(text["Workload.B"], text["Workload.B"])
            {
                Sayings =
                [
                    new("Closed", text["Bulletin.Kinds", [.. Numbers(Measure.Closed, Measure.ClosedImmediate, Measure.PromisedEarly, Measure.PromisedOnTime, Measure.PromisedLate, Measure.ClosedOther)]]
                        + text["Bulletin.Results", [.. Numbers(Measure.Closed, Measure.Granted, Measure.Refused, Measure.Returned, Measure.TransferredUp)]].Value),
                ],
                Grid = Make(
                    Measure.Closed, Measure.ClosedImmediate, Measure.PromisedEarly, Measure.PromisedOnTime, Measure.PromisedLate, Measure.ClosedOther,
                    Measure.Granted, Measure.Refused, Measure.Returned, Measure.TransferredUp),
            },
            new(text["Workload.C"], text["Workload.C"])
            {
                Sayings =
                [
                    new("InHand", text["Bulletin.Balance", total.CarriedOver.Number, total.Count(Measure.Accepted).Number, total.Count(Measure.Closed).Number, total.InHand.Number, total.Count(Measure.Voided).Number]),
                ],
                Grid = UnitGrid.Make(view,
                [
                    new("Workload.CarriedOver", SheetColumn.Whole, row => text.Cell(row.Section.CarriedOver)), UnitGrid.Count(Measure.Accepted, text), UnitGrid.Count(Measure.Closed, text),
                    new("Workload.InHand", SheetColumn.Whole, row => text.Cell(row.Section.InHand)), UnitGrid.Count(Measure.Voided, text),
                ], text),
            },
        ];

        Grid Make(params IEnumerable<Measure> measures) => UnitGrid.Make(view, [.. measures.Select(measure => UnitGrid.Count(measure, text))], text);

        IEnumerable<object> Numbers(params IEnumerable<Measure> measures) => measures.Select(measure => (object)total.Count(measure).Number);
    }
}
