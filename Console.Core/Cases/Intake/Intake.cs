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
    /// <summary>The same person's last case of the same item within the last days, if there is one.</summary>
    public string? SimilarTo { get; init; }

    public DateOnly Today => Beijing.Day(Now);
    /// <summary>The number of the joint matter or batch that the case belongs to.</summary>
    public string? Joint { get; init; }
    public string? Batch { get; init; }
    /// <summary>Something else has to be granted first.</summary>
    public bool Waits { get; init; }
}
