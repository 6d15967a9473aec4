using GovConsole.Items;
using GovConsole.Kernel;

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
    public DateOnly Today => Beijing.Day(Now);
}
