using GovConsole.Cases;
using GovConsole.Items;

namespace GovConsole.Reports.Notices;

/// <summary>
/// What a paper says of a case. The days are those promised at acceptance, without what was suspended or extended later,
/// so a second print says what the first said.
/// </summary>
public sealed record Notice
{
    public required Case Case { get; init; }
    public required ItemVersion Item { get; init; }
    public required string Source { get; init; }
    public required string Decider { get; init; }
    /// <summary>视为受理: the five days for asking for corrections passed in silence.</summary>
    public required bool IsDeemed { get; init; }
    public required DateOnly? DueOn { get; init; }
    public required DateOnly? StatutoryDueOn { get; init; }
    public required DateTime PrintedAt { get; init; }
    public required string PrintedBy { get; init; }
}
