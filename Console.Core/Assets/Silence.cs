using GovConsole.AgentPoints;
using GovConsole.Workdays;

namespace GovConsole.Assets;

/// <summary>
/// When a computer is silent: it is in use at a point that operates, and more than three working days have begun since it was last heard.
/// One that was never heard counts from the day on which it came into use, or its point went into operation.
/// </summary>
public static class Silence
{
    public const int MostWorkdays = 3;

    public sealed record Watched(AssetKind Kind, DateOnly InUseSince, DateOnly? RetiredOn, PointStatus Status, DateOnly StatusSince, DateOnly? LastHeardOn)
    {
        public static Watched Of(Asset asset, PointStatus status, DateOnly since) =>
            new(asset.Kind, asset.InUseSince, asset.RetiredOn, status, since, asset.LastHeardOn);
    }

    /// <returns>The working day, the fourth without a sign, since which it is silent; null while it is not, or nobody expects to hear it.</returns>
    /// <exception cref="Kernel.RuleException"><c>Workdays.YearNotMaintained</c> for a day in such a year.</exception>
    public static DateOnly? Since(Watched computer, DateOnly day, WorkdayCalendar calendar)
    {
        if (computer.Kind is not AssetKind.Computer || computer.RetiredOn <= day || computer.Status is not PointStatus.Operating) return null;

        DateOnly[] signs = [computer.InUseSince, computer.StatusSince, computer.LastHeardOn ?? DateOnly.MinValue, Beginning(calendar, day)];
        var last = signs.Max();
        return calendar.CountWorkdays(last, day) > MostWorkdays ? calendar.AddWorkdays(last, MostWorkdays + 1) : null;
    }

    /// <summary>As far as it can be known: null also in a year whose calendar nobody has entered yet, which must hide no list.</summary>
    public static DateOnly? KnownSince(Watched computer, DateOnly day, WorkdayCalendar calendar) => calendar.IsMaintained(day.Year) ? Since(computer, day, calendar) : null;

    // Equipment may be older than the oldest year that somebody entered.
    private static DateOnly Beginning(WorkdayCalendar calendar, DateOnly day)
    {
        var year = day.Year;
        while (calendar.IsMaintained(year - 1)) year--;
        return new DateOnly(year, 1, 1).AddDays(-1);
    }
}
