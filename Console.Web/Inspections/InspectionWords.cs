using GovConsole.Inspections.Plans;
using GovConsole.Inspections.Rectifications;
using GovConsole.Reports.PointForms;
using GovConsole.Web.Shared;
using Microsoft.Extensions.Localization;

namespace GovConsole.Web.Inspections;

/// <summary>How plans and rectifications are said and toned, the same on every page.</summary>
internal static class InspectionWords
{
    public static string Way(this IStringLocalizer text, InspectionPlan plan) => plan.Way switch
    {
        PlanWay.All => text["PlanWay.All"],
        PlanWay.Number => text["Plan.WayNumber", plan.Amount!],
        _ => text["Plan.WayPercent", plan.Amount!],
    };

    public static Tone Tone(this PlanProgress progress) => progress switch
    {
        PlanProgress.Visited => Shared.Tone.Good,
        PlanProgress.Open => Shared.Tone.Info,
        _ => Shared.Tone.Bad,
    };

    public static Tone Tone(this RectificationState state) => state switch
    {
        RectificationState.Closed => Shared.Tone.Good,
        RectificationState.Answered => Shared.Tone.Info,
        _ => Shared.Tone.Warning,
    };

    /// <summary>What was found wanting: the items by their words, and what the inspector wrote.</summary>
    public static string Fault(this IStringLocalizer text, IStringLocalizer points, LoadRectification.View view) => string.Join(
        text["Gap.List"],
        new[] { view.Lacking.Any() ? points["Element.Lacking", points.Items(view.Lacking)].Value : null, view.Rectification.LastFailure.Note }.OfType<string>());

    public static string Due(this IStringLocalizer text, Rectification one) => one.DueOn is { } due ? $"{due:yyyy-MM-dd}" : text["Rectification.NoCalendar"];
}
