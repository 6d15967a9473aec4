using GovConsole.Kernel;

namespace GovConsole.Access;

/// <summary>A post: one role in one unit, from the day it is given until it is taken back. Never deleted.</summary>
public sealed class Grant
{
    private Grant() { }

    public Guid Id { get; private init; } = Guid.CreateVersion7();
    public Guid AccountId { get; private init; }
    public Role Role { get; private init; }
    public UnitPath Unit { get; private init; } = null!;
    public string GrantedBy { get; private init; } = "";
    public DateTime GrantedAt { get; private init; }
    public DateTime? RevokedAt { get; private set; }

    public static Grant Of(Guid accountId, Role role, UnitPath unit, string by, DateTime at) =>
        new() { AccountId = accountId, Role = role, Unit = unit, GrantedBy = by, GrantedAt = at };

    public void Revoke(DateTime at)
    {
        if (RevokedAt is not null) throw new RuleException("Access.AlreadyRevoked");
        RevokedAt = at;
    }
}
