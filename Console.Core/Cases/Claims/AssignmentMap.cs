using GovConsole.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace GovConsole.Cases.Claims;

internal sealed class AssignmentMap : IEntityTypeConfiguration<Assignment>
{
    public void Configure(EntityTypeBuilder<Assignment> line)
    {
        line.ToTable("case_assignments");
        line.Property(x => x.To).HasMaxLength(64);
        line.Property(x => x.By).HasMaxLength(64);
        line.Property(x => x.Reason).HasMaxLength(ClaimRules.ReasonMaxLength);
        line.HasOne<Case>().WithMany().HasForeignKey(x => x.CaseId);
    }
}

public static class Sets
{
    extension(ConsoleDb db)
    {
        public DbSet<Assignment> Assignments => db.Set<Assignment>();
    }
}
