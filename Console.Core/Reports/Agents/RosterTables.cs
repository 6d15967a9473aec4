using GovConsole.Agents.Books;
using GovConsole.Agents.Roster;
using GovConsole.Kernel;
using GovConsole.Reports.Sheets;
using Microsoft.Extensions.Localization;

namespace GovConsole.Reports.Agents;

/// <summary>The headings of F8; their names are the keys of their texts ("Column.Village").</summary>
internal enum RosterHeading
{
    Township, Village, Agent, Phone, Post, Since, Backup, Trained, TrainedOn, Leave, Handover, Day, Change, Name, Role, Reason, HandoverNumber,
}

/// <summary>One column of F8: its heading, how a spreadsheet shows it and how wide it is on paper.</summary>
internal sealed record RosterColumn<T>(RosterHeading Heading, float Width, Func<T, object?> Value, string Format = SheetColumn.Text);

/// <summary>The two tables of F8, described once for the workbook and for the paper. Telephone numbers are masked in both.</summary>
internal sealed class RosterTables(RosterExport export, IStringLocalizer text)
{
    public IReadOnlyList<RosterColumn<FindAgents.Row>> Roster =>
    [
        new(RosterHeading.Township, 1.5f, row => Township(row.Path)),
        new(RosterHeading.Village, 2.2f, row => export.Units.Name(row.Code)),
        new(RosterHeading.Agent, 1.2f, row => row.Primary?.Name ?? text["Row.NoAgent"]),
        new(RosterHeading.Phone, 1.6f, row => row.Primary?.PhoneMasked),
        new(RosterHeading.Post, 1.7f, row => row.Primary?.Post),
        new(RosterHeading.Since, 1.5f, row => row.Primary?.From, SheetColumn.Day),
        new(RosterHeading.Backup, 1.2f, row => row.Backup?.Name ?? (row.Primary is null ? null : text["Row.NoBackup"].Value)),
        new(RosterHeading.Trained, 0.9f, row => row.Primary is null ? null : text[row.Trained ? "Roster.Yes" : "Roster.No"].Value),
        new(RosterHeading.TrainedOn, 1.5f, row => row.TrainedOn, SheetColumn.Day),
        new(RosterHeading.Leave, 1.7f, row => row.Leave is null ? null : row.StandIn is { } other ? text["Row.Covered", other.Name].Value : text["Row.Uncovered"].Value),
        new(RosterHeading.Handover, 1.5f, row => row.NotHandedOver is null ? null : text["Row.NotHandedOver"].Value),
    ];

    public IReadOnlyList<RosterColumn<FindAgentChanges.Row>> Changes =>
    [
        new(RosterHeading.Day, 1.3f, row => row.Day, SheetColumn.Day),
        new(RosterHeading.Township, 1.5f, row => Township(row.Path)),
        new(RosterHeading.Village, 2.2f, row => export.Units.Name(row.Tenure.Code)),
        new(RosterHeading.Change, 0.8f, row => text[row.Left ? "Roster.Left" : "Roster.Came"].Value),
        new(RosterHeading.Name, 1.2f, row => row.Tenure.Name),
        new(RosterHeading.Role, 1.3f, row => text[row.Tenure.Primary ? "Roster.Primary" : "Roster.StandIn"].Value),
        new(RosterHeading.Phone, 1.5f, row => row.Tenure.PhoneMasked),
        new(RosterHeading.Reason, 2.2f, row => row.Left ? row.Tenure.EndReason : null),
        new(RosterHeading.HandoverNumber, 2.6f, row => row is { Left: true, Tenure.Primary: true } ? Handover(row.Handover) : null),
    ];

    public IReadOnlyList<string> RosterHead =>
    [
        text["Roster.Unit", export.Unit] + text["Report.Gap"] + text["Roster.Filter", text[$"AgentLack.{export.Filter.Lack}"]],
        text["Roster.Exported", export.By, Beijing.Time(export.At), export.Number, export.Rows.Count],
    ];

    public IReadOnlyList<string> ChangesHead =>
    [
        text["Roster.Unit", export.Unit] + text["Report.Gap"] + text["Roster.Period", export.Period.From, export.Period.To],
        text["Roster.Exported", export.By, Beijing.Time(export.At), export.Number, export.Changes.Count],
    ];

    private string Township(UnitPath path) => path.ParentCode is { } code ? export.Units.Name(code) : "";

    private string Handover(HandoverMark? mark) =>
        mark is null ? text["Roster.NotHandedOver"] : text[mark.IsSigned ? "Roster.HandedOver" : "Roster.Drawn", mark.Number];
}
