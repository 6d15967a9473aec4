using GovConsole.Inspections.Rectifications;
using GovConsole.Kernel;
using GovConsole.Reports.Forms;
using GovConsole.Reports.Pdf.Blocks;
using Microsoft.Extensions.Localization;

namespace GovConsole.Reports.Inspections;

/// <summary>F5 整改通知单, and once it is closed 整改销号单: what was found, by when it has to be put right, and all that happened since.</summary>
public sealed class NoticePaper(IStringLocalizer text)
{
    public RecordForm Of(LoadRectification.View view)
    {
        var one = view.Rectification;
        var last = one.Events[^1];
        return new()
        {
            Title = text[one.IsClosed ? "F5.Closed" : "F5.Title"], Number = one.Number, Author = view.FullName, StandsSince = last.At,
            Footer = text["F5.Footer", one.Number, text[$"RectificationState.{one.State}"], Beijing.Time(last.At)],
            Facts =
            [
                (text["F4.Village"], view.FullName), (text["Rectification.Element"], text[$"Element.{one.Element}.Long"]),
                (text["Rectification.Agent"], one.Agent ?? text["Visit.NoAgent"]), (text["Rectification.IssuedOn"], text.Day(one.IssuedOn)),
                (text["Rectification.DueOn"], one.DueOn is { } due ? text.Day(due) : text["Rectification.NoCalendar"]), (text["Rectification.State"], text[$"RectificationState.{one.State}"]),
                .. one.ClosedOn is { } closed
                    ? [(text["Rectification.ClosedOn"].Value, text.Day(closed)), (text["F5.Timely"].Value, text[one.InTime is true ? "Rectification.InTime" : "Rectification.Late"].Value)]
                    : Array.Empty<(string, string)>(),
            ],
            Sentences = [Found(view), Asked(one)],
            Columns = [new(text["F5.When"], 1.5f, Align.Centre), new(text["F5.Act"], 1.3f, Align.Centre), new(text["F5.By"], 1.5f), new(text["F5.Note"], 3.2f)],
            Rows =
            [
                .. one.Events.Select(line => (IReadOnlyList<string>)
                    [text["Visit.Moment", Beijing.Time(line.At)], text[$"RectificationAct.{line.Act}"], line.By, line.Note ?? ""]),
            ],
            Signers = [text["F5.IssuerSigns"], text["F4.AgentSigns"], text["F5.ReviewerSigns"]],
        };
    }

    private string Found(LoadRectification.View view) => text["F5.Found", text.Day(view.Rectification.LastFailure.On), string.Join(
        text["Gap.List"], view.Lacking.Select(item => text[$"PassItem.{item}"].Value).Append(view.Rectification.LastFailure.Note).OfType<string>())];

    private string Asked(Rectification one) => one switch
    {
        { ClosedOn: { } closed } => text["F5.ClosedText", text.Day(closed)],
        { DueOn: { } due } => text["F5.Asked", one.Workdays, text.Day(due)],
        _ => text["F5.AskedWorkdays", one.Workdays],
    };
}
