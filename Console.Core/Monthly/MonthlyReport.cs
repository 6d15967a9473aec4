using GovConsole.Kernel;

namespace GovConsole.Monthly;

/// <summary>村月报 as its agent confirmed it: what the system wrote then stands for ever, whatever is entered for the month afterwards.</summary>
public sealed class MonthlyReport
{
    public const int NoteMaxLength = 300;

    public Guid Id { get; private init; } = Guid.CreateVersion7();
    /// <summary>The code of the village.</summary>
    public required string Code { get; init; }
    public required UnitPath Path { get; init; }
    /// <summary>The first day of the month.</summary>
    public required DateOnly Month { get; init; }
    public required MonthFigures Figures { get; init; }
    /// <summary>How many of the six ones were met at the end of the month.</summary>
    public required int Met { get; init; }
    /// <summary>What the agent adds in words.</summary>
    public string? Note { get; init; }
    public required DateTime ConfirmedAt { get; init; }
    public required Guid ConfirmedById { get; init; }
    public required string ConfirmedBy { get; init; }
}
