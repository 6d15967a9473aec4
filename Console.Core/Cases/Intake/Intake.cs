using GovConsole.Items;
using GovConsole.Kernel;
using GovConsole.Workdays;

namespace GovConsole.Cases.Intake;

/// <summary>Everything the intake rules look at, gathered before they run so that they stay pure.</summary>
public sealed record Intake(
    LogCase.Input Input,
    ItemVersion Item,
    UnitPath Source,
    UnitPath Decider,
    Offering Level,
    DateTime Now)
{
    /// <summary>The calendar the receiving unit lives by, where somebody has it at hand.</summary>
    public WorkdayCalendar? Calendar { get; init; }

    public DateOnly Today => Beijing.Day(Now);
}
