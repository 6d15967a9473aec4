using GovConsole.AgentPoints;
using GovConsole.AgentPoints.Standards;
using GovConsole.Inspections.Visits;
using GovConsole.Kernel;
using GovConsole.Reports.Forms;
using GovConsole.Reports.Pdf.Blocks;
using Microsoft.Extensions.Localization;

namespace GovConsole.Reports.Inspections;

/// <summary>F4 巡查记录单: a line for each item of each element with what was seen, or room to write it.</summary>
public sealed class VisitPaper(IStringLocalizer text)
{
    public RecordForm Of(LoadVisit.View view)
    {
        var visit = view.Visit;
        return Paper(visit.Number, view.FullName, visit.RecordedAt, text["F4.Footer", visit.Number, Beijing.Time(visit.RecordedAt)],
            [
                (text["F4.Village"], view.FullName), (text["Visit.Plan"], view.Plan ?? text["F4.NoPlan"]),
                (text["Visit.At"], text["Visit.Moment", Beijing.Time(visit.At)]), (text["Visit.By"], visit.By),
                (text["Visit.Companion"], visit.Companion ?? "—"), (text["Visit.Agent"], Agent(visit)),
                (text["Visit.Place"], visit.Place?.ToString() ?? "—"), (text["F4.Photos"], text["F4.PhotoCount", visit.Photos.Count]),
            ],
            [.. view.Checks.SelectMany(Lines)]);
    }

    /// <summary>To be filled in by hand.</summary>
    public RecordForm Empty(LoadCheckForm.View view, DateTime at) => Paper(
        "", view.FullName, at, text["F4.EmptyFooter", Beijing.Time(at)],
        [
            (text["F4.Village"], view.FullName), (text["Visit.Plan"], view.Plan ?? text["F4.NoPlan"]), (text["Visit.At"], ""), (text["Visit.By"], ""),
            (text["Visit.Companion"], ""), (text["Visit.Agent"], text["F4.AgentBoxes", view.Agent ?? text["Visit.NoAgent"]]),
        ],
        [
            .. from element in Enum.GetValues<Element>()
               from item in view.Items(element)
               select (IReadOnlyList<string>)[text[$"Element.{element}"], Item(view, item), text["F4.AnswerBoxes"], ""],
        ]);

    private IEnumerable<IReadOnlyList<string>> Lines(ElementCheck check)
    {
        var rectified = text[$"Element.{check.Element}"];
        var items = check.Answers.Items.Select(item => (IReadOnlyList<string>)[rectified, text[$"PassItem.{item}"], text[$"Answer.{check.Answers[item]}"], ""]);
        return items.Append([rectified, text["F4.Result"], text[$"ElementState.{check.State}"], check.Note ?? ""]);
    }

    private string Item(LoadCheckForm.View view, PassItem item) =>
        text[$"PassItem.{item}"] + (view.Standard[item].Asking is Asking.Advised ? text["Visit.Advised"] : "") + (view.Standard[item].Least is { } least ? text["Visit.Least", least] : "");

    private string Agent(InspectionVisit visit) => visit.AgentAbsent ? text["F4.AgentAbsent", visit.Agent ?? text["Visit.NoAgent"]] : visit.Agent ?? text["Visit.NoAgent"];

    private RecordForm Paper(
        string number, string village, DateTime at, string footer, IReadOnlyList<(string, string)> facts, IReadOnlyList<IReadOnlyList<string>> rows) => new()
        {
            Title = text["F4.Title"], Number = number, Author = village, StandsSince = at, Footer = footer, Facts = facts,
            Columns = [new(text["F4.Element"], 0.9f, Align.Centre), new(text["F4.Item"], 2.6f), new(text["F4.Answer"], 1.7f, Align.Centre), new(text["F4.Note"], 2.4f)],
            Rows = rows, Signers = [text["F4.InspectorSigns"], text["F4.AgentSigns"]],
        };
}
