using GovConsole.AgentPoints;
using GovConsole.AgentPoints.Overview;
using GovConsole.AgentPoints.Standards;
using Microsoft.Extensions.Localization;

namespace GovConsole.Reports.PointForms;

/// <summary>Why a village falls short, said the same on every page and form.</summary>
public static class ShortfallWords
{
    public static string Reason(this IStringLocalizer text, Shortfall reason) => reason switch
    {
        { Status: { } status } => text["Reason.Status", text[$"PointStatus.{status}"]],
        { Element: null } => text["Reason.NoPoint"],
        { ExpiredOn: { } expired } => text["Reason.Lapsed", text[$"Element.{reason.Element}"], $"{expired:yyyy-MM-dd}"],
        { State: ElementState.Failed, Lacking: { Count: > 0 } lacking } => text["Reason.Failed", text[$"Element.{reason.Element}"], text.Items(lacking)],
        { State: ElementState.Failed, Note: { Length: > 0 } note } => text["Reason.Failed", text[$"Element.{reason.Element}"], note],
        _ => text["Reason.State", text[$"Element.{reason.Element}"], text[$"ElementState.{reason.State}"]],
    };

    public static string Reasons(this IStringLocalizer text, IEnumerable<Shortfall> reasons) => string.Join(text["Reason.Between"], reasons.Select(text.Reason));

    public static string Items(this IStringLocalizer text, IEnumerable<PassItem> items) =>
        string.Join(text["PassItem.Between"], items.Select(item => text[$"PassItem.{item}"]));
}
