using System.Globalization;

namespace GovConsole.Tables;

/// <summary>Numbers and moments of cells in plain words: no exponent, no grouping, whatever language the server speaks.</summary>
internal static class Numbers
{
    private const int FirstDayOf1904 = 1462;
    private const int PhantomLeapDay = 60;

    public static string Words(double number) =>
        Math.Abs(number) < 1e27 ? ((decimal)number).ToString("0.#############", CultureInfo.InvariantCulture) : number.ToString("R", CultureInfo.InvariantCulture);

    public static string Words(DateTime moment) =>
        moment.ToString(moment.TimeOfDay == TimeSpan.Zero ? "yyyy-MM-dd" : "yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture);

    /// <summary>The moment of a day number; null when no calendar has such a day.</summary>
    public static DateTime? Moment(double serial, bool since1904)
    {
        var days = since1904 ? serial + FirstDayOf1904 : serial;
        // Excel believes in 29 February 1900: its numbers before that day are one too small for the calendar.
        if (days is >= 1 and < PhantomLeapDay) days += 1;
        if (days is < 1 or > 2_958_465.999) return null;
        var moment = DateTime.FromOADate(days);
        return new DateTime((moment.Ticks + TimeSpan.TicksPerSecond / 2) / TimeSpan.TicksPerSecond * TimeSpan.TicksPerSecond);
    }
}
