using GovConsole.Cases.Flow;
using GovConsole.Data;
using GovConsole.Files;
using GovConsole.Organisation;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace GovConsole.Cases.Papers;

internal sealed class PaperMap : IEntityTypeConfiguration<IssuedPaper>
{
    public void Configure(EntityTypeBuilder<IssuedPaper> paper)
    {
        paper.ToTable("issued_documents");
        paper.Property(x => x.Number).HasMaxLength(IssuedPaper.NumberMaxLength);
        paper.Property(x => x.IssuedBy).HasMaxLength(64);
        paper.Property(x => x.VoidedBy).HasMaxLength(64);
        paper.Property(x => x.VoidReason).HasMaxLength(DeedRules.TextMaxLength);
        paper.Property(x => x.VoidedAt).IsConcurrencyToken();
        paper.HasIndex(x => new { x.Unit, x.Kind, x.Year, x.Serial }).IsUnique();
        paper.HasIndex(x => x.Number);
        paper.HasIndex(x => x.IssuedAt);
        // Issued once: of two people who print at the same moment the second gets what the first issued.
        paper.HasIndex(x => new { x.CaseId, x.Kind, x.Place }, "IX_issued_documents_once").IsUnique().HasFilter("\"VoidedAt\" IS NULL");
        paper.HasOne<Case>().WithMany().HasForeignKey(x => x.CaseId).OnDelete(DeleteBehavior.Restrict);
        paper.OwnsMany(x => x.Prints, print =>
        {
            print.ToTable("issued_document_files");
            print.WithOwner().HasForeignKey("PaperId");
            print.HasKey("PaperId", nameof(PaperPrint.Language));
            print.Property(x => x.Language).HasMaxLength(16);
            print.Property(x => x.Hash).HasMaxLength(64);
            print.HasOne<StoredFile>().WithMany().HasForeignKey(x => x.FileId).OnDelete(DeleteBehavior.Restrict);
        });
    }
}

internal sealed class PaperSeriesMap : IEntityTypeConfiguration<PaperSeries>
{
    public void Configure(EntityTypeBuilder<PaperSeries> series)
    {
        series.ToTable("paper_series");
        series.HasKey(x => new { x.Unit, x.Kind, x.Year });
        series.Property(x => x.Unit).HasMaxLength(Unit.CodeMaxLength);
    }
}

internal sealed class PaperPrefixMap : IEntityTypeConfiguration<PaperPrefix>
{
    public void Configure(EntityTypeBuilder<PaperPrefix> prefix)
    {
        prefix.ToTable("paper_prefixes");
        prefix.HasKey(x => x.Unit);
        prefix.Property(x => x.Unit).HasMaxLength(Unit.CodeMaxLength);
        prefix.Property(x => x.Text).HasMaxLength(PaperPrefix.MaxLength);
        prefix.HasIndex(x => x.Text).IsUnique();
    }
}

public static class PaperSets
{
    extension(ConsoleDb db)
    {
        public DbSet<IssuedPaper> IssuedPapers => db.Set<IssuedPaper>();
        public DbSet<PaperPrefix> PaperPrefixes => db.Set<PaperPrefix>();
    }
}
