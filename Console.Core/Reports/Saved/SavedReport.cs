using GovConsole.Kernel;
using GovConsole.Reports.Bulletins;
using GovConsole.Reports.Statements;

namespace GovConsole.Reports.Saved;

/// <summary>
/// A report that a unit keeps at hand under a name: a bulletin of a kind about a unit, or a statement of such a period. A scheduled bulletin is drafted on
/// the morning of the first working day after each of its periods, in the name of whoever saved it.
/// </summary>
public sealed class SavedReport : IScoped
{
    public const int NameMaxLength = 40;

    public Guid Id { get; private init; } = Guid.CreateVersion7();
    /// <summary>Whose it is.</summary>
    public required UnitPath Owner { get; init; }
    public string? Scope2 { get; init; }
    public string? Scope3 { get; init; }
    public string? Scope4 { get; init; }
    public string? Scope5 { get; init; }
    public required string Name { get; init; }
    public required ReportKind Kind { get; init; }
    /// <summary>The statement that is kept; null for a bulletin.</summary>
    public StatementKind? Statement { get; init; }
    /// <summary>About whom.</summary>
    public required UnitPath About { get; init; }
    public required bool IsScheduled { get; init; }
    /// <summary>The first day of the last period that was handed on to be drafted.</summary>
    public DateOnly? DraftedFrom { get; private set; }
    public required DateTime SavedAt { get; init; }
    public required Guid SavedById { get; init; }
    public required Guid PostId { get; init; }
    public required string SavedBy { get; init; }
}
