using GovConsole.Cases.Flow;
using GovConsole.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace GovConsole.Cases.Materials;

internal sealed class CaseMaterialMap : IEntityTypeConfiguration<CaseMaterial>
{
    public void Configure(EntityTypeBuilder<CaseMaterial> material)
    {
        material.ToTable("case_materials");
        material.Property(x => x.Id).ValueGeneratedNever();
        material.Property(x => x.Name).HasMaxLength(100);
        material.Property(x => x.ReceivedBy).HasMaxLength(64);
        material.Property(x => x.CheckedBy).HasMaxLength(64);
        material.HasMany(x => x.Files).WithOne().HasForeignKey(x => x.MaterialId);
        material.Ignore(x => x.FilesKept);
    }
}

internal sealed class MaterialFileMap : IEntityTypeConfiguration<MaterialFile>
{
    public void Configure(EntityTypeBuilder<MaterialFile> file)
    {
        file.ToTable("case_files");
        file.Property(x => x.Id).ValueGeneratedNever();
        file.Property(x => x.AddedBy).HasMaxLength(64);
        file.Property(x => x.RemovedBy).HasMaxLength(64);
        file.Property(x => x.RemovedFor).HasMaxLength(MaterialFile.ReasonMaxLength);
        file.HasOne(x => x.File).WithMany().HasForeignKey(x => x.FileId).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class DefectMap : IEntityTypeConfiguration<Defect>
{
    public void Configure(EntityTypeBuilder<Defect> defect)
    {
        defect.ToTable("case_defects");
        defect.Property(x => x.Id).ValueGeneratedNever();
        defect.Property(x => x.Material).HasMaxLength(100);
        // As long as a whole notice where it was told as one text.
        defect.Property(x => x.Wrong).HasMaxLength(DeedRules.TextMaxLength);
        defect.Property(x => x.ToDo).HasMaxLength(Defect.TextMaxLength);
        defect.Property(x => x.CuredBy).HasMaxLength(64);
        defect.HasIndex(x => new { x.CaseId, x.Place }).IsUnique();
    }
}

internal sealed class CaseGapMap : IEntityTypeConfiguration<CaseGap>
{
    public void Configure(EntityTypeBuilder<CaseGap> gap)
    {
        gap.ToTable("case_gaps");
        gap.HasKey(x => x.CaseId);
        gap.Property(x => x.PromisedBy).HasMaxLength(CaseGap.PromiserMaxLength);
        gap.Property(x => x.Text).HasMaxLength(CaseGap.TextMaxLength);
        gap.HasIndex(x => x.OpenUntil);
    }
}

public static class Sets
{
    extension(ConsoleDb db)
    {
        public DbSet<CaseMaterial> CaseMaterials => db.Set<CaseMaterial>();
    }
}
