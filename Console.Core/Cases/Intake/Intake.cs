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
    /// <summary>The last day for sending it up in time; null when nothing is to be sent.</summary>
    public DateOnly? SendUpBy { get; init; }
    /// <summary>The calendar the receiving unit lives by, where somebody has it at hand.</summary>
    public WorkdayCalendar? Calendar { get; init; }

    public DateOnly Today => Beijing.Day(Now);
    /// <summary>The number of the joint matter or batch that the case belongs to.</summary>
    public string? Joint { get; init; }
    public string? Batch { get; init; }
    /// <summary>补录 from a ledger that was kept elsewhere; null for what is entered here as it happens.</summary>
    public PaperRecord? Record { get; init; }
    /// <summary>Something else has to be granted first.</summary>
    public bool Waits { get; init; }

    /// <summary>What an applicant sends from home reaches the decider by itself.</summary>
    public bool IsRemote => Input.Channel is Channel.Online or Channel.Mobile;

    /// <summary>登记并报送: it goes up in the same breath.</summary>
    public bool IsSentUp => !IsRemote && Input.SendUp && Source != Decider;

    public UnitPath FirstHolder => IsRemote ? Decider : IsSentUp ? Routes.Way(Source, Decider)[1] : Source;
}

/// <summary>
/// What a ledger kept elsewhere tells of a case: when it was really received, and whether it is over by now. What is over keeps its
/// materials on paper, and nobody has to be called about it.
/// </summary>
public sealed record PaperRecord(DateTime ReceivedAt, bool IsOver);
