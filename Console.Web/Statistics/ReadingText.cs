using System.Globalization;
using GovConsole.Statistics.Dashboards;
using GovConsole.Statistics.Indicators;
using GovConsole.Web.Shared;
using Microsoft.Extensions.Localization;

namespace GovConsole.Web.Statistics;

/// <summary>Readings in words: value, unit, definition, and how they compare.</summary>
public static class ReadingText
{
    public const string None = "—";

    public static string Name(this IStringLocalizer text, Indicator indicator) => text[$"Indicator.{indicator.Key}"];

    /// <summary>What it says and how it is worked out.</summary>
    public static string Definition(this IStringLocalizer text, Indicator indicator) =>
        $"{text[$"Indicator.{indicator.Key}.Meaning"]} {text["Reading.Formula", text[$"Indicator.{indicator.Key}.Formula"]]}";

    /// <summary>The definition with the numbers put in.</summary>
    public static string Definition(this IStringLocalizer text, Reading reading) => text.OwnDefinition(reading) ?? text.Definition(reading.Indicator);

    /// <summary>The definition with the numbers put in; null where there are none and it would only say what stands at the indicator.</summary>
    public static string? OwnDefinition(this IStringLocalizer text, Reading reading)
    {
        long[] numbers = [.. reading.Counts.Select(count => count.Number), .. reading.Items.Select(count => count.Number)];
        return reading.Indicator.Form is IndicatorForm.Number || numbers.Length < 2 ? null : text.Definition(reading.Indicator, numbers);
    }

    /// <inheritdoc cref="Definition(IStringLocalizer, Reading)"/>
    public static string Definition(this IStringLocalizer text, Indicator indicator, Sums sums) =>
        text.Definition(indicator, [.. indicator.Terms.Select(term => sums[term])]);

    public static string Word(Reading reading) => Word(reading.Indicator, reading.Value);

    public static string Word(Indicator indicator, decimal? value) => value is not { } known ? None : indicator.Form switch
    {
        IndicatorForm.Number => Number((long)known),
        IndicatorForm.Share => indicator.Rounded(known).ToString("#,0.00", CultureInfo.CurrentCulture) + "%",
        _ => indicator.Rounded(known).ToString("#,0.00", CultureInfo.CurrentCulture),
    };

    public static string Number(long number) => number.ToString("#,0", CultureInfo.CurrentCulture);

    /// <summary>What stands behind the value; a share has its sign already.</summary>
    public static string? Unit(this IStringLocalizer text, Reading reading) =>
        reading.Value is null || reading.Indicator.Form is IndicatorForm.Share ? null : text[$"Form.{reading.Indicator.Form}"].Value;

    /// <summary>Against the period before and against the year before, as far as there is something to compare with.</summary>
    public static string? Change(this IStringLocalizer text, Compared compared)
    {
        var words = new List<string>();
        if (Change(compared.Now, compared.Before) is { } before) words.Add(text["Change.Before", before]);
        if (Change(compared.Now, compared.YearBefore) is { } year) words.Add(text["Change.YearBefore", year]);
        return words.Count == 0 ? null : string.Join('\n', words);
    }

    public static Tone ToneOf(Compared compared) => (compared.Now.Indicator.MoreIsBetter, compared.Now.Value - compared.Before?.Value) switch
    {
        (null, _) or (_, null or 0) => Tone.Neutral,
        (var better, var difference) => better == difference > 0 ? Tone.Good : Tone.Warning,
    };

    private static string Definition(this IStringLocalizer text, Indicator indicator, long[] numbers) => numbers.Length < 2
        ? text.Definition(indicator)
        : $"{text.Definition(indicator)} {text["Reading.Counts", string.Join(" / ", numbers.Select(Number))]}";

    // Shares change by points; what is nought has no percentage of change.
    private static string? Change(Reading now, Reading? then) => (now.Value, then?.Value) switch
    {
        ({ } value, { } old) when now.Indicator.Form is IndicatorForm.Share => Signed(now.Indicator.Rounded(value) - now.Indicator.Rounded(old), "pp"),
        ({ } value, { } old) when old != 0 => Signed(Math.Round((value - old) / old * 100, 1, MidpointRounding.AwayFromZero), "%"),
        _ => null,
    };

    private static string Signed(decimal change, string unit) => change.ToString("+#,0.##;−#,0.##;0", CultureInfo.CurrentCulture) + unit;
}
