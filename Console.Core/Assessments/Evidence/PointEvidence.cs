using GovConsole.Agents.Books;
using GovConsole.Assets;

namespace GovConsole.Assessments.Evidence;

/// <summary>系统佐证: what the product itself has seen of a point, element by element, without anybody writing it down.</summary>
public sealed record PointEvidence
{
    /// <summary>How many days back the evidence reaches.</summary>
    public const int Days = 30;

    public required DateOnly Day { get; init; }
    /// <summary>Of the last <see cref="Days"/> days.</summary>
    public required int Cases { get; init; }
    /// <summary>Of these, entered after the day on which they were received.</summary>
    public required int LateCases { get; init; }
    public required DateOnly? LastVisitOn { get; init; }
    public required AgentFacts Agent { get; init; }
    public required AssetFacts Equipment { get; init; }
    /// <summary>The edition of the wall rules in force, and the one that the last check saw; null where there is none.</summary>
    public required string? Edition { get; init; }
    public required string? SeenEdition { get; init; }
    /// <summary>The village's series of the year: the last number, and how many below it are missing.</summary>
    public required int LastSerial { get; init; }
    public required int MissingSerials { get; init; }

    public bool IsEditionCurrent => Edition == SeenEdition;
}
