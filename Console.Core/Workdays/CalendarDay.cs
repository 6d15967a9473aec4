using GovConsole.Kernel;

namespace GovConsole.Workdays;

public enum DayKind { Holiday, MakeupWorkday }

/// <summary>A day that is not what its weekday says: a day off by notice, or a weekend day that is worked.</summary>
public sealed class CalendarDay
{
    /// <summary>The scope of a day that holds for the whole country.</summary>
    public const string National = "CN";

    public const int NameMaxLength = 32;
    public const int NoticeMaxLength = 200;

    /// <summary>
    /// Where the day holds: <see cref="National"/>, or the path of the unit that gave it. The whole path and not only the
    /// code, so that nobody reaches a foreign unit by naming its code under a path of their own.
    /// </summary>
    public required string Scope { get; init; }

    public required DateOnly Date { get; init; }
    public required DayKind Kind { get; set; }
    public required string Name { get; set; }

    /// <summary>The evidence: number or words of the notice that says so.</summary>
    public required string Notice { get; set; }

    /// <summary>The year the notice is for. A notice may begin in the last days of the year before.</summary>
    public required int NoticeYear { get; init; }

    public bool IsLocal => Scope != National;

    public UnitPath? Unit => IsLocal ? new(Scope) : null;
}
