using GovConsole.Audit;
using GovConsole.Kernel;

namespace GovConsole.Access;

/// <summary>
/// Who is acting, in which role, for which unit. Somebody with several posts acts in one of them at a time.
/// Every use case takes an actor and asks it before anything is read or written.
/// </summary>
public sealed record Actor(Guid AccountId, Guid GrantId, string Name, Role Role, UnitPath Unit)
{
    public string? Address { get; init; }

    public bool May(Permission permission) => Role.Allows(permission);

    public bool Covers(UnitPath unit) => Unit.Covers(unit);

    /// <exception cref="RuleException"><c>Access.Forbidden</c> when the role does not allow it.</exception>
    public void Demand(Permission permission)
    {
        if (!May(permission)) throw new RuleException("Access.Forbidden");
    }

    /// <exception cref="RuleException">
    /// <c>Access.Forbidden</c> when the role does not allow it, <c>Access.OutOfScope</c> when the unit lies outside the actor's subtree.
    /// </exception>
    public void Demand(Permission permission, UnitPath unit)
    {
        Demand(permission);
        if (!Covers(unit)) throw new RuleException("Access.OutOfScope");
    }

    /// <summary>The audit line of a deed of this actor.</summary>
    public AuditEntry Did(string deed, string subject, DateTime at, string? note = null) => new()
    {
        At = at, AccountId = AccountId, Who = Name, Unit = Unit, Deed = deed, Subject = subject, Note = note, Address = Address,
    };
}
