using GovConsole.Kernel;

namespace GovConsole.JointMatters;

/// <summary>
/// 并联件: one application to a theme. Each of its parts is a case of its own, with its own number, decider and clock; how the whole stands
/// follows from how they stand. What it promised and spared is what was said when it was received.
/// </summary>
public sealed class JointMatter
{
    public Guid Id { get; private init; } = Guid.CreateVersion7();
    public required string Number { get; init; }
    /// <summary>Chosen by the form, so that sending twice makes one matter.</summary>
    public required Guid IntakeKey { get; init; }
    public required string ThemeCode { get; init; }
    public required string ThemeName { get; init; }
    public required UnitPath Source { get; init; }
    public required Guid LoggedById { get; init; }
    public required string LoggedBy { get; init; }
    public required DateTime ReceivedAt { get; init; }
    public required DateOnly ReceivedOn { get; init; }
    /// <summary>Working days promised for the whole, from the first acceptance on.</summary>
    public required int LimitDays { get; init; }
    public required Savings Spared { get; init; }
}
