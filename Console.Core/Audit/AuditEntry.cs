using GovConsole.Kernel;

namespace GovConsole.Audit;

/// <summary>
/// Who did or looked at what, when. Rows are only ever added, in the transaction of the deed itself.
/// Never holds an identity number, a phone number or a password.
/// </summary>
public sealed class AuditEntry
{
    public long Id { get; private init; }
    public required DateTime At { get; init; }
    public required Guid? AccountId { get; init; }
    public required string Who { get; init; }
    /// <summary>The unit on whose behalf it was done; who may read the entry depends on it.</summary>
    public required UnitPath? Unit { get; init; }
    /// <summary>The deed, as a resource key such as "Audit.SignedIn".</summary>
    public required string Deed { get; init; }
    /// <summary>What it was done to: a case number, a unit code, an account name.</summary>
    public required string Subject { get; init; }
    public string? Note { get; init; }
    public string? Address { get; init; }
}
