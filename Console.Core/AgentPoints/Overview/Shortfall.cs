using GovConsole.AgentPoints.Standards;

namespace GovConsole.AgentPoints.Overview;

/// <summary>One reason why a village is not counted: it has no point, the point does not operate, or an element is not met.</summary>
public sealed record Shortfall(PointStatus? Status, Element? Element, ElementState State, DateOnly? ExpiredOn, string? Note)
{
    /// <summary>The pass items that were found wanting.</summary>
    public IReadOnlyList<PassItem> Lacking { get; init; } = [];

    public static readonly Shortfall NoPoint = new(null, null, ElementState.Pending, null, null);

    public static Shortfall Of(PointStatus status) => new(status, null, ElementState.Pending, null, null);

    public static Shortfall Of(Element element, ElementState state, DateOnly? validUntil, string? note, Answers answers) =>
        new(null, element, state, validUntil?.AddDays(1), note) { Lacking = [.. answers.Lacking] };
}
