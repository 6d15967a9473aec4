using GovConsole.Cases.Flow;

namespace GovConsole.Cases.Visits;

/// <summary>跑动: one time somebody had to go for the case. Only the applicant's own count; the agent's are written down beside them.</summary>
public sealed class CaseVisit
{
    public const int WhyMaxLength = 200;

    public Guid Id { get; private init; } = Guid.CreateVersion7();
    public required Guid CaseId { get; init; }
    /// <summary>The step for which it was; <see cref="CaseAction.RecordVisit"/> when it was none of the case's own.</summary>
    public required CaseAction Action { get; init; }
    public required DateOnly On { get; init; }
    public required VisitPlace Where { get; init; }
    public string? Why { get; init; }
    /// <summary>The agent went so that the applicant did not have to.</summary>
    public bool ByAgent { get; init; }
    public required string RecordedBy { get; init; }
}

/// <summary>Where somebody had to go.</summary>
public enum VisitPlace
{
    /// <summary>村代办点</summary>
    VillagePoint,
    /// <summary>政务服务大厅或便民服务中心的窗口</summary>
    Hall,
    /// <summary>其他: hospital, bank, notary</summary>
    Elsewhere,
}
