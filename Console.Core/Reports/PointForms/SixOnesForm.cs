using GovConsole.AgentPoints;
using GovConsole.AgentPoints.Overview;
using GovConsole.Reports.Forms;
using GovConsole.Reports.Sheets;
using Microsoft.Extensions.Localization;

namespace GovConsole.Reports.PointForms;

/// <summary>F3 六个一达标一览表: a row for each village, six columns, the result and why.</summary>
internal static class SixOnesForm
{
    public static ListForm Of(LoadSixOnes.Table table, Export export, IStringLocalizer text) => new()
    {
        Title = text["F3.Title"], Subject = text["Form.Subject", export.Unit, text["F3.AsOf", table.Day]],
        Summary = text["F3.Summary", table.Figures.Villages, table.Figures.Full, Export.Percent(table.Figures.FullRate), table.Figures.NotFull],
        Number = export.Number, By = export.By, At = export.At,
        Columns =
        [
            new(text["Form.Place"], 0.5f, SheetColumn.Whole), new(text["F3.Township"], 1.1f), new(text["Form.Village"], 1.9f),
            .. Enum.GetValues<Element>().Select(element => new ListForm.Column(text[$"Element.{element}"], 0.8f)),
            new(text["F3.Result"], 0.8f), new(text["F3.Reason"], 3.4f),
        ],
        Rows =
        [
            .. from one in table.Townships.SelectMany(township => township.Villages.Select(village => (township.Unit, Village: village))).Index()
               let village = one.Item.Village
               select (IReadOnlyList<object?>)
               [
                   one.Index + 1, one.Item.Unit.Name, village.Village.Name,
                   .. Enum.GetValues<Element>().Select(element => village.States.TryGetValue(element, out var state) ? text[$"ElementState.{state}"].Value : "—"),
                   text[village.IsFull ? "SixOnes.IsFull" : "SixOnes.NotFull"].Value, text.Reasons(village.Shortfalls),
               ],
        ],
        Total =
        [
            null, text["F3.Total"].Value, null, .. Enum.GetValues<Element>().Select(element => (object?)$"{table.Met[element]}"),
            $"{table.Figures.Full}", Export.Percent(table.Figures.FullRate),
        ],
    };
}
