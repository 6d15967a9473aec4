using GovConsole.AgentPoints;
using GovConsole.AgentPoints.Standards;
using GovConsole.Reports.PointForms;
using GovConsole.Web.Shared;
using Microsoft.Extensions.Localization;

namespace GovConsole.Web.AgentPoints;

/// <summary>How states, rates and reasons are said and toned, the same on every page.</summary>
internal static class Wording
{
    // As long before its end a pass is to be renewed.
    private const int SoonDays = 14;

    public static Tone Tone(this ElementState state) => state switch
    {
        ElementState.Passed => Shared.Tone.Good,
        ElementState.Failed => Shared.Tone.Bad,
        ElementState.Pending => Shared.Tone.Warning,
        _ => Shared.Tone.Info,
    };

    public static Tone Tone(this PointStatus status) => status switch
    {
        PointStatus.Operating => Shared.Tone.Good,
        PointStatus.Preparing => Shared.Tone.Info,
        PointStatus.Suspended => Shared.Tone.Warning,
        _ => Shared.Tone.Neutral,
    };

    /// <summary>Told apart without colour too.</summary>
    public static string Sign(this ElementState state) => state switch
    {
        ElementState.Passed => "✓",
        ElementState.Failed => "✕",
        ElementState.Pending => "?",
        _ => "–",
    };

    /// <summary>What is to be done about one of the six next, by whoever certifies it or by the agent.</summary>
    public static string Next(this IStringLocalizer text, PointElement element, DateOnly day, bool certifies) => (element.StateOn(day), element) switch
    {
        (_, { AwaitingSince: { } since }) => text[certifies ? "Next.Certify" : "Next.Wait", Day(since)],
        (ElementState.Failed, _) => text[certifies ? "Next.Recheck" : "Next.Mend"],
        (ElementState.Pending, { ValidUntil: { } until }) => text[certifies ? "Next.Lapsed" : "Next.LapsedAgent", Day(until.AddDays(1))],
        (ElementState.Pending, _) => text[certifies ? "Next.Check" : "Next.Bring"],
        (_, { ValidUntil: { } until }) when until.DayNumber - day.DayNumber <= SoonDays => text["Next.Soon", Day(until), until.DayNumber - day.DayNumber],
        _ => text["Next.Fine", Day(element.ValidUntil)],
    };

    public static string Percent(decimal? rate) => Export.Percent(rate);

    public static string Day(DateOnly? day) => day is { } on ? $"{on:yyyy-MM-dd}" : "–";

    /// <summary>A pass item as it is asked for: a room by its least area, and what it measures.</summary>
    public static string Item(this IStringLocalizer text, PassItem item, Asked asked, int? area) => (item, asked.Least) switch
    {
        (PassItem.Area, { } least) when area is { } measured => text["PassItem.AreaMeasured", least, measured],
        (PassItem.Area, { } least) => text["PassItem.AreaLeast", least],
        _ => text[$"PassItem.{item}"],
    };
}
