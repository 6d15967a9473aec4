using GovConsole.Data;
using GovConsole.Organisation;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace GovConsole.Assessments;

internal sealed class AssessmentMap : IEntityTypeConfiguration<Assessment>
{
    public void Configure(EntityTypeBuilder<Assessment> assessment)
    {
        assessment.ToTable("assessments");
        assessment.Property(x => x.Id).ValueGeneratedNever();
        foreach (var unit in new[] { nameof(Assessment.Code), nameof(Assessment.Scope2), nameof(Assessment.Scope3), nameof(Assessment.Scope4), nameof(Assessment.Scope5) })
            assessment.Property(unit).HasMaxLength(Unit.CodeMaxLength);
        assessment.Property(x => x.Agent).HasMaxLength(64);
        assessment.Property(x => x.DrawnBy).HasMaxLength(64);
        assessment.Property(x => x.Version).IsConcurrencyToken();
        assessment.Ignore(x => x.Score);
        assessment.Ignore(x => x.OpenObjections);
        assessment.HasIndex(x => new { x.Code, x.Quarter }).IsUnique();
        assessment.HasIndex(x => new { x.Quarter, x.Scope2, x.Total });
        assessment.HasIndex(x => new { x.Quarter, x.Scope3, x.Total });
        assessment.HasMany(x => x.Lines).WithOne().HasForeignKey(x => x.AssessmentId);
    }
}

internal sealed class AssessmentLineMap : IEntityTypeConfiguration<AssessmentLine>
{
    public void Configure(EntityTypeBuilder<AssessmentLine> line)
    {
        line.ToTable("assessment_lines");
        line.Property(x => x.Reference).HasMaxLength(64);
        line.Property(x => x.Detail).HasMaxLength(AssessmentLine.TextMaxLength);
        line.Property(x => x.Objection).HasMaxLength(AssessmentLine.TextMaxLength);
        line.Property(x => x.Answer).HasMaxLength(AssessmentLine.TextMaxLength);
        line.Property(x => x.ObjectedBy).HasMaxLength(64);
        line.Property(x => x.AnsweredBy).HasMaxLength(64);
        line.Ignore(x => x.Counts);
        line.Ignore(x => x.IsOpen);
        line.HasIndex(x => new { x.AssessmentId, x.Place });
    }
}

public static class Sets
{
    extension(ConsoleDb db)
    {
        public DbSet<Assessment> Assessments => db.Set<Assessment>();
    }
}
