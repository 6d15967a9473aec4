using GovConsole.Imports.Layouts;
using GovConsole.Organisation;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace GovConsole.Imports;

internal sealed class ImportMap : IEntityTypeConfiguration<Import>, IEntityTypeConfiguration<ImportRow>, IEntityTypeConfiguration<RememberedLayout>
{
    private const int ColumnsMaxLength = 2_000;

    public void Configure(EntityTypeBuilder<Import> import)
    {
        import.ToTable("imports");
        import.Property(x => x.Id).ValueGeneratedNever();
        import.Property(x => x.Number).HasMaxLength(32);
        import.Property(x => x.FileName).HasMaxLength(Import.NameMaxLength);
        import.Property(x => x.CreatedBy).HasMaxLength(64);
        import.Property(x => x.Columns).HasMaxLength(ColumnsMaxLength);
        import.Property(x => x.LateReason).HasMaxLength(Import.ReasonMaxLength);
        import.Property(x => x.Version).IsConcurrencyToken();
        foreach (var code in new[] { nameof(Import.Scope2), nameof(Import.Scope3), nameof(Import.Scope4), nameof(Import.Scope5), nameof(Import.UnitCode) })
            import.Property(code).HasMaxLength(Unit.CodeMaxLength);
        import.Ignore(x => x.ColumnMap);
        import.HasIndex(x => x.Number).IsUnique();
        import.HasIndex(x => x.IntakeKey).IsUnique();
    }

    public void Configure(EntityTypeBuilder<ImportRow> row)
    {
        row.ToTable("import_rows");
        row.HasKey(x => new { x.ImportId, x.Row });
        row.Property(x => x.CaseNumber).HasMaxLength(32);
        row.HasOne<Import>().WithMany().HasForeignKey(x => x.ImportId).OnDelete(DeleteBehavior.Cascade);
    }

    public void Configure(EntityTypeBuilder<RememberedLayout> layout)
    {
        layout.ToTable("import_layouts");
        layout.HasKey(x => new { x.UnitCode, x.Hash });
        layout.Property(x => x.UnitCode).HasMaxLength(Unit.CodeMaxLength);
        layout.Property(x => x.Hash).HasMaxLength(64);
        layout.Property(x => x.Columns).HasMaxLength(ColumnsMaxLength);
    }
}
