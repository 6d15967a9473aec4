using System.Globalization;

namespace GovConsole.Web.Shared.Charts;

/// <summary>Numbers of drawings. Along the page they are percentages, so that a drawing is as wide as its place and its text stays as large.</summary>
internal static class Svg
{
    public static string Number(double value) => value.ToString("0.##", CultureInfo.InvariantCulture);

    public static string Percent(double value) => Number(value) + "%";

    /// <summary>The top of an axis: the first of 1, 2, 2.5, 5 and their powers of ten that holds the value.</summary>
    public static double Top(double value)
    {
        if (value <= 0) return 1;
        var power = Math.Pow(10, Math.Floor(Math.Log10(value)));
        return new[] { 1, 2, 2.5, 5, 10 }.Select(step => step * power).First(top => top >= value - 1e-9);
    }

    /// <summary>How far the rules of an axis lie apart: a round and whole number, since nobody counts half a case.</summary>
    public static double Step(double value) => value <= 1 ? 1 : Math.Ceiling(Top(value));
}
