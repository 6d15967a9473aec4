using GovConsole.AgentPoints;
using GovConsole.Kernel;
using GovConsole.Monthly;
using GovConsole.Reports.Forms;
using GovConsole.Reports.Pdf.Blocks;
using GovConsole.Reports.Sheets;
using Microsoft.Extensions.Localization;

namespace GovConsole.Reports.PointForms;

/// <summary>The monthly forms: F1 村月报, F2 镇汇总月报 and F7 零办件点清单.</summary>
internal static class MonthForms
{
    public static RecordForm Village(LoadVillageMonth.View view, IStringLocalizer text)
    {
        var (village, confirmed) = (view.Village, view.Village.Confirmed);
        return new()
        {
            Title = text["F1.Title"], Number = text["Month.Of", view.Month.From], Author = view.FullName,
            StandsSince = confirmed?.ConfirmedAt ?? Beijing.StartOf(view.Day), Footer = text["F1.Footer", view.FullName, view.Day],
            Facts =
            [
                (text["Form.Village"], view.FullName), (text["Month.Agent"], village.Standing.Agent ?? text["Month.NoAgent"]),
                (text["Month.Status"], village.Standing.Status is { } status ? text[$"PointStatus.{status}"] : text["Reason.NoPoint"]),
                (text["Month.Met"], text["Month.MetOf", village.Met]),
                .. MonthColumns.Told.Select(one => (text[one.Key].Value, $"{one.Value(village.Figures)}")),
                (text["Month.Confirmed"], confirmed is { } done ? text["Month.ConfirmedBy", done.ConfirmedBy, Beijing.Time(done.ConfirmedAt)] : text["Month.NotConfirmed"]),
            ],
            Sentences = [.. confirmed?.Note is { } note ? [text["Month.Remark", note].Value] : Array.Empty<string>()],
            Columns = [new(text["Month.Element"], 1), new(text["Month.State"], 0.8f, Align.Centre), new(text["F3.Reason"], 3.4f)],
            Rows =
            [
                .. from element in Enum.GetValues<Element>()
                   where village.Standing.States.ContainsKey(element)
                   select (IReadOnlyList<string>)
                   [
                       text[$"Element.{element}"], text[$"ElementState.{village.Standing.States[element]}"],
                       text.Reasons(village.Standing.Shortfalls.Where(reason => reason.Element == element)),
                   ],
            ],
            Signers = [text["Month.AgentSigns"], text["Month.TownshipSigns"]],
        };
    }

    public static ListForm Summary(LoadMonth.View view, Export export, IStringLocalizer text) => new()
    {
        Title = text["F2.Title"], Subject = text["Form.Subject", export.Unit, text["Month.Of", view.Month.From]],
        Summary = text["F2.Summary", view.Villages.Count, view.Total.Operating, view.Total.Full, view.Total.Idle, view.Total.Confirmed],
        Number = export.Number, By = export.By, At = export.At,
        Columns =
        [
            new(text["Form.Place"], 0.5f, SheetColumn.Whole), new(text[view.IsTownship ? "Form.Village" : "F2.Unit"], 2),
            .. MonthColumns.Told.Select(one => new ListForm.Column(text[one.Key], 0.9f, SheetColumn.Whole)),
            new(text["F2.Full"], 0.9f, SheetColumn.Whole), new(text["F2.Confirmed"], 1),
        ],
        Rows = [.. view.Parts.Index().Select(one => Row(one.Index + 1, one.Item.Unit.Name, one.Item, view.IsTownship, text))],
        Total = Row(null, text["F3.Total"], view.Total, false, text),
    };

    private static IReadOnlyList<object?> Row(int? place, string name, LoadMonth.Part part, bool village, IStringLocalizer text) =>
    [
        place, name, .. MonthColumns.Told.Select(one => (object?)one.Value(part.Figures)), (long)part.Full,
        village ? text[part.Confirmed > 0 ? "Month.IsConfirmed" : "Month.NotConfirmed"].Value : $"{part.Confirmed}/{part.Villages.Count}",
    ];

    public static ListForm Idle(LoadMonth.View view, Func<VillageMonth, string> township, Export export, IStringLocalizer text)
    {
        var idle = view.Villages.Where(one => one.IsIdle).ToList();
        return new()
        {
            Title = text["F7.Title"], Subject = text["Form.Subject", export.Unit, text["Month.Of", view.Month.From]],
            Summary = text["F7.Summary", view.Total.Operating, idle.Count, Export.Percent(view.Total.IdleRate)],
            Number = export.Number, By = export.By, At = export.At,
            Columns =
            [
                new(text["Form.Place"], 0.5f, SheetColumn.Whole), new(text["F3.Township"], 1.4f), new(text["Form.Village"], 2), new(text["Month.Agent"], 1.2f),
                new(text["F7.LastCase"], 1.2f, SheetColumn.Day), new(text["Month.Met"], 0.8f),
            ],
            Rows =
            [
                .. from one in idle.Index()
                   select (IReadOnlyList<object?>)
                   [
                       one.Index + 1, township(one.Item), one.Item.Village.Name, one.Item.Standing.Agent ?? text["Month.NoAgent"].Value, one.Item.LastCaseOn, text["Month.MetOf", one.Item.Met].Value,
                   ],
            ],
        };
    }
}
