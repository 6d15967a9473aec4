using GovConsole.Access;
using GovConsole.Data;
using GovConsole.Organisation;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace GovConsole.Reports.Saved;

internal sealed class SavedReportMap : IEntityTypeConfiguration<SavedReport>
{
    public void Configure(EntityTypeBuilder<SavedReport> saved)
    {
        saved.ToTable("saved_reports");
        saved.Property(x => x.Id).ValueGeneratedNever();
        foreach (var scope in new[] { nameof(SavedReport.Scope2), nameof(SavedReport.Scope3), nameof(SavedReport.Scope4), nameof(SavedReport.Scope5) }) saved.Property(scope).HasMaxLength(Unit.CodeMaxLength);
        saved.Property(x => x.Name).HasMaxLength(SavedReport.NameMaxLength);
        saved.Property(x => x.SavedBy).HasMaxLength(64);
        saved.HasIndex(x => new { x.Owner, x.Name }).IsUnique();
        saved.HasOne<Account>().WithMany().HasForeignKey(x => x.SavedById).OnDelete(DeleteBehavior.Restrict);
        saved.HasOne<Grant>().WithMany().HasForeignKey(x => x.PostId).OnDelete(DeleteBehavior.Restrict);
    }
}

public static class SavedReportSets
{
    extension(ConsoleDb db)
    {
        public DbSet<SavedReport> SavedReports => db.Set<SavedReport>();
    }
}
