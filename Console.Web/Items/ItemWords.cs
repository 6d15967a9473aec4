using System.Globalization;
using GovConsole.Items;
using GovConsole.Workdays.Limits;
using Microsoft.Extensions.Localization;

namespace GovConsole.Web.Items;

/// <summary>Values of the catalogue as they are read.</summary>
internal static class ItemWords
{
    public static string Limit(this IStringLocalizer text, TimeLimit limit) => limit.Days switch
    {
        0 => text["Limit.SameDay"],
        1 => text[$"Limit.{limit.Unit}.One", 1],
        var days => text[$"Limit.{limit.Unit}", days],
    };

    public static string Workdays(this IStringLocalizer text, int days) => text.Limit(TimeLimit.Workdays(days));

    public static string Levels(this IStringLocalizer text, Offering offered) => string.Join(
        text["Separator"], Enum.GetValues<Offering>().Where(level => level is not Offering.None && offered.HasFlag(level)).Select(level => text[$"Offering.{level}"]));

    public static string Fee(this IStringLocalizer text, long fen) =>
        fen == 0 ? text["Fee.Free"] : text["Fee.Yuan", (fen / 100m).ToString("0.00", CultureInfo.CurrentCulture)];

    public static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    public static string Material(this IStringLocalizer text, ItemMaterial material) => text[
        "Material.Line", material.Name, text[material.Required ? "Material.Required" : "Material.Optional"], material.Originals, material.Copies];

    public static string Step(this IStringLocalizer text, ItemStep step) =>
        text["Step.Line", step.Name, step.Duty, text.Workdays(step.LimitDays), string.Join(text["Separator"], step.Elements)];

    /// <summary>One side of a change, whatever it is of.</summary>
    public static string Value(this IStringLocalizer text, object? value) => value switch
    {
        null => text["Change.None"],
        TimeLimit limit => text.Limit(limit),
        Offering offered => text.Levels(offered),
        ItemMaterial material => text.Material(material),
        ItemStep step => text.Step(step),
        long fen => text.Fee(fen),
        0 => text["Change.None"],
        int days => text.Workdays(days),
        bool yes => text[yes ? "Yes" : "No"],
        Enum choice => text[$"{choice.GetType().Name}.{choice}"],
        _ => value.ToString() ?? "",
    };
}
