using GovConsole.Access;
using GovConsole.Data;
using GovConsole.Organisation;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace GovConsole.Monthly;

internal sealed class MonthlyMap : IEntityTypeConfiguration<MonthlyReport>
{
    public void Configure(EntityTypeBuilder<MonthlyReport> report)
    {
        report.ToTable("monthly_reports");
        report.Property(x => x.Id).ValueGeneratedNever();
        report.Property(x => x.Code).HasMaxLength(Unit.CodeMaxLength);
        report.Property(x => x.Note).HasMaxLength(MonthlyReport.NoteMaxLength);
        report.Property(x => x.ConfirmedBy).HasMaxLength(64);
        report.ComplexProperty(x => x.Figures, figures => figures.Ignore(x => x.InHand));
        // One month is confirmed once, whoever presses twice.
        report.HasIndex(x => new { x.Month, x.Code }).IsUnique();
        report.HasOne<Account>().WithMany().HasForeignKey(x => x.ConfirmedById).OnDelete(DeleteBehavior.Restrict);
    }
}

public static class Sets
{
    extension(ConsoleDb db)
    {
        public DbSet<MonthlyReport> MonthlyReports => db.Set<MonthlyReport>();
    }
}
