using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using GovConsole.Data;

namespace GovConsole.Organisation;

internal sealed class UnitMap : IEntityTypeConfiguration<Unit>
{
    public void Configure(EntityTypeBuilder<Unit> unit)
    {
        unit.ToTable("units");
        unit.HasKey(x => x.Code);
        unit.Property(x => x.Code).HasMaxLength(Unit.CodeMaxLength);
        unit.Property(x => x.ParentCode).HasMaxLength(Unit.CodeMaxLength);
        unit.Property(x => x.Name).HasMaxLength(Unit.NameMaxLength);
        unit.Property(x => x.Initials).HasMaxLength(Unit.NameMaxLength);
        unit.Property(x => x.Note).HasMaxLength(300);
        unit.Property(x => x.Version).IsConcurrencyToken();
        unit.HasOne<Unit>().WithMany().HasForeignKey(x => x.ParentCode).OnDelete(DeleteBehavior.Restrict);
    }
}

public static class Sets
{
    extension(ConsoleDb db)
    {
        public DbSet<Unit> Units => db.Set<Unit>();
    }
}
