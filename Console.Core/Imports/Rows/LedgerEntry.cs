using GovConsole.Cases;
using GovConsole.Items;
using GovConsole.Organisation;

namespace GovConsole.Imports.Rows;

/// <summary>How a matter stands by the words of a ledger.</summary>
public enum LedgerOutcome { Open, Granted, Refused, NotAccepted, Returned }

/// <summary>One row of a ledger, understood: every word has become what it names. Times are moments, a day alone its beginning in Beijing.</summary>
public sealed record LedgerEntry
{
    public required int Row { get; init; }
    /// <summary>The number under which the ledger itself keeps it; null where it keeps none.</summary>
    public string? Number { get; init; }
    public required Unit Source { get; init; }
    public required Item Item { get; init; }
    public required ItemVersion Version { get; init; }
    public required ApplicantKind Kind { get; init; }
    public required DocumentKind Document { get; init; }
    public required string Name { get; init; }
    public required string Identity { get; init; }
    public required string Phone { get; init; }
    public string? Address { get; init; }
    public required Channel Channel { get; init; }
    public required DateTime ReceivedAt { get; init; }
    public DateTime? AcceptedAt { get; init; }
    public DateTime? ClosedAt { get; init; }
    public DateTime? DeliveredAt { get; init; }
    public required LedgerOutcome Outcome { get; init; }
    public string? Agent { get; init; }
    public string? Certificate { get; init; }
    public bool PapersComplete { get; init; }
    public required string LateReason { get; init; }
    public string? Remark { get; init; }
}
