using GovConsole.Kernel;

namespace GovConsole.Assets;

/// <summary>How a fault ticket stands: 待修, 已修复, 随设备停用.</summary>
public enum FaultState { Open, Repaired, Retired }

/// <summary>报修单: what is wrong with an asset since when, and how that ended. An asset has at most one open ticket.</summary>
public sealed class Fault
{
    public const int TextMaxLength = 200;
    public const int NameMaxLength = 40;

    /// <summary>A fault is to be reported on the working day after it was found.</summary>
    public const int MostWorkdaysToReport = 1;

    public long Id { get; private init; }
    public required Guid AssetId { get; init; }
    public required string Code { get; init; }
    public required DateOnly FoundOn { get; init; }
    public required DateOnly ReportedOn { get; init; }
    public required DateTime ReportedAt { get; init; }
    /// <summary>Working days from the day on which it was found to the report, by the calendar of that day.</summary>
    public required int WorkdaysToReport { get; init; }
    public required string What { get; init; }
    public required Guid ById { get; init; }
    public required string By { get; init; }
    public FaultState State { get; private set; }
    public DateOnly? EndedOn { get; private set; }
    public DateTime? EndedAt { get; private set; }
    /// <summary>Who mended it, a person or a firm.</summary>
    public string? Repairer { get; private set; }
    public string? How { get; private set; }
    public string? EndedBy { get; private set; }

    public bool IsOpen => State is FaultState.Open;

    public bool IsLate => WorkdaysToReport > MostWorkdaysToReport;

    /// <exception cref="RuleException"><c>Asset.FaultClosed</c> or <c>Asset.RepairedBeforeFound</c>.</exception>
    public void End(FaultState state, DateOnly on, string? repairer, string how, string by, DateTime at)
    {
        if (!IsOpen) throw new RuleException("Asset.FaultClosed", null, EndedOn!.Value);
        if (on < FoundOn) throw new RuleException("Asset.RepairedBeforeFound", "On", FoundOn);
        (State, EndedOn, Repairer, How, EndedBy, EndedAt) = (state, on, repairer, how, by, at);
    }
}
