using GovConsole.Access;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace GovConsole.AgentPoints.Standards;

internal sealed class StandardLineMap : IEntityTypeConfiguration<StandardLine>
{
    public void Configure(EntityTypeBuilder<StandardLine> line)
    {
        line.ToTable("point_standards");
        line.Property(x => x.Basis).HasMaxLength(StandardLine.NoteMaxLength);
        line.Property(x => x.By).HasMaxLength(64);
        line.HasOne<Account>().WithMany().HasForeignKey(x => x.ById).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class RuleEditionMap : IEntityTypeConfiguration<RuleEdition>
{
    public void Configure(EntityTypeBuilder<RuleEdition> edition)
    {
        edition.ToTable("rule_editions");
        edition.Property(x => x.Name).HasMaxLength(RuleEdition.NameMaxLength);
        edition.Property(x => x.Note).HasMaxLength(StandardLine.NoteMaxLength);
        edition.Property(x => x.By).HasMaxLength(64);
        edition.HasIndex(x => new { x.Unit, x.Name }).IsUnique();
        edition.HasOne<Account>().WithMany().HasForeignKey(x => x.ById).OnDelete(DeleteBehavior.Restrict);
    }
}
