using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace GovConsole.Cases.Order;

/// <summary>One case is not open to acceptance until another is granted.</summary>
public sealed class CasePrecedence
{
    public required Guid CaseId { get; init; }
    public required Guid AfterId { get; init; }
}

internal sealed class CasePrecedenceMap : IEntityTypeConfiguration<CasePrecedence>
{
    public void Configure(EntityTypeBuilder<CasePrecedence> precedence)
    {
        precedence.ToTable("case_precedences");
        precedence.HasKey(x => new { x.CaseId, x.AfterId });
        precedence.HasIndex(x => x.AfterId);
        precedence.HasOne<Case>().WithMany().HasForeignKey(x => x.CaseId);
        precedence.HasOne<Case>().WithMany().HasForeignKey(x => x.AfterId).OnDelete(DeleteBehavior.Restrict);
    }
}
