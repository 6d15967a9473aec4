using GovConsole.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace GovConsole.Audit;

internal sealed class AuditMap : IEntityTypeConfiguration<AuditEntry>
{
    public void Configure(EntityTypeBuilder<AuditEntry> entry)
    {
        entry.ToTable("audit_entries");
        entry.Property(x => x.Who).HasMaxLength(100);
        entry.Property(x => x.Deed).HasMaxLength(64);
        entry.Property(x => x.Subject).HasMaxLength(200);
        entry.Property(x => x.Note).HasMaxLength(1000);
        entry.Property(x => x.Address).HasMaxLength(64);
        entry.HasIndex(x => x.At);
        entry.HasIndex(x => x.AccountId);
    }
}

public static class Sets
{
    extension(ConsoleDb db)
    {
        public DbSet<AuditEntry> AuditEntries => db.Set<AuditEntry>();
    }
}
