using GovConsole.Kernel;

namespace GovConsole.AgentPoints.Standards;

/// <summary>Whether a region asks for a pass item: 必备, 鼓励, 不要求.</summary>
public enum Asking { Required, Advised, NotAsked }

/// <summary>What a region asks of one pass item from a day on. Lines are added and never changed, so that a check can be judged by the standard of its day.</summary>
public sealed class StandardLine
{
    public const int NoteMaxLength = 200;

    public long Id { get; private init; }
    public required UnitPath Unit { get; init; }
    public required PassItem Item { get; init; }
    public required Asking Asking { get; init; }
    /// <summary>The least area in square metres, where the item has one.</summary>
    public int? Least { get; init; }
    public required DateOnly From { get; init; }
    /// <summary>The document that says so.</summary>
    public string? Basis { get; init; }
    public required DateTime RecordedAt { get; init; }
    public required Guid ById { get; init; }
    public required string By { get; init; }
}
