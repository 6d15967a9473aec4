using GovConsole.Cases;
using GovConsole.Items;
using GovConsole.Organisation;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace GovConsole.Batches;

internal sealed class BatchMap : IEntityTypeConfiguration<Batch>
{
    public void Configure(EntityTypeBuilder<Batch> batch)
    {
        batch.ToTable("batches");
        batch.Property(x => x.Id).ValueGeneratedNever();
        batch.Property(x => x.Number).HasMaxLength(32);
        batch.Property(x => x.Item).HasMaxLength(ItemVersion.NameMaxLength);
        batch.Property(x => x.CreatedBy).HasMaxLength(64);
        batch.Property(x => x.Version).IsConcurrencyToken();
        foreach (var scope in new[] { nameof(Batch.Scope2), nameof(Batch.Scope3), nameof(Batch.Scope4), nameof(Batch.Scope5), nameof(Batch.DeciderCode) })
            batch.Property(scope).HasMaxLength(Unit.CodeMaxLength);
        batch.OwnsOne(x => x.Applicant, applicant =>
        {
            applicant.Property(x => x.Name).HasMaxLength(Applicant.NameMaxLength);
            foreach (var text in new[] { nameof(Applicant.NumberSealed), nameof(Applicant.PhoneSealed), nameof(Applicant.Address) })
                applicant.Property(text).HasMaxLength(200);
            foreach (var text in new[] { nameof(Applicant.NumberBlind), nameof(Applicant.NumberMasked), nameof(Applicant.PhoneBlind), nameof(Applicant.PhoneMasked) })
                applicant.Property(text).HasMaxLength(40);
            applicant.Property(x => x.Contact).HasMaxLength(50);
        });
        batch.Navigation(x => x.Applicant).IsRequired();
        batch.HasIndex(x => x.Number).IsUnique();
        batch.HasIndex(x => x.IntakeKey).IsUnique();
    }
}

internal sealed class BatchRowMap : IEntityTypeConfiguration<BatchRow>
{
    public void Configure(EntityTypeBuilder<BatchRow> row)
    {
        row.ToTable("batch_rows");
        row.Property(x => x.Id).ValueGeneratedNever();
        foreach (var cell in new[] { nameof(BatchRow.Station), nameof(BatchRow.Licence), nameof(BatchRow.LicenceKey), nameof(BatchRow.ValidUntil), nameof(BatchRow.Address), nameof(BatchRow.Manager) })
            row.Property(cell).HasMaxLength(StationRow.CellMaxLength);
        row.Property(x => x.PhoneSealed).HasMaxLength(400);
        row.Property(x => x.PhoneMasked).HasMaxLength(40);
        row.Property(x => x.CaseNumber).HasMaxLength(32);
        row.HasOne<Batch>().WithMany().HasForeignKey(x => x.BatchId).OnDelete(DeleteBehavior.Cascade);
        row.HasIndex(x => new { x.BatchId, x.Place }).IsUnique();
        row.HasIndex(x => x.LicenceKey);
        row.HasIndex(x => x.CaseNumber);
    }
}
