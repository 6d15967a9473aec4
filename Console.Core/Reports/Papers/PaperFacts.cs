using GovConsole.Cases;
using GovConsole.Cases.Papers;
using GovConsole.Items;

namespace GovConsole.Reports.Papers;

/// <summary>Everything that a paper says, gathered before it is written.</summary>
public sealed record PaperFacts
{
    public required Case Case { get; init; }
    public required ItemVersion Item { get; init; }
    public required PaperKind Kind { get; init; }
    /// <summary>The line of the history that the paper belongs to.</summary>
    public required CaseEvent Event { get; init; }
    public required string Number { get; init; }
    /// <summary>The unit in whose name it is issued.</summary>
    public required string Issuer { get; init; }
    public required string Source { get; init; }
    public required string Decider { get; init; }
    public required DateTime IssuedAt { get; init; }
    public required string IssuedBy { get; init; }
    /// <summary>The last days as they stood right after the event, without what was suspended or extended later.</summary>
    public DateOnly? DueOn { get; init; }
    public DateOnly? StatutoryDueOn { get; init; }
    /// <summary>The suspension that the event began.</summary>
    public Suspension? Pause { get; init; }
    /// <summary>The papers of the case that stood when this one was issued.</summary>
    public required IReadOnlyList<IssuedPaper> Issued { get; init; }
    /// <summary>Where the applicant finds the progress; the code on the paper leads there.</summary>
    public required Uri Progress { get; init; }
}
