using GovConsole.AgentPoints;

namespace GovConsole.Boards;

/// <summary>When a point is quiet: it operates, and thirty days have gone by since its agent last took something in, or since it began to operate.</summary>
public static class Quiet
{
    public const int MostDays = 30;

    /// <returns>The day of the last sign; null while it is not quiet, or nobody expects anything of it.</returns>
    public static DateOnly? Since(PointStatus status, DateOnly statusSince, DateOnly? lastCaseOn, DateOnly today)
    {
        if (status is not PointStatus.Operating) return null;
        var last = lastCaseOn > statusSince ? lastCaseOn.Value : statusSince;
        return today.DayNumber - last.DayNumber >= MostDays ? last : null;
    }
}
