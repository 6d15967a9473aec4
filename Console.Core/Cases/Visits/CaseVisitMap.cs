using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace GovConsole.Cases.Visits;

internal sealed class CaseVisitMap : IEntityTypeConfiguration<CaseVisit>
{
    public void Configure(EntityTypeBuilder<CaseVisit> visit)
    {
        visit.ToTable("case_visits");
        visit.Property(x => x.Id).ValueGeneratedNever();
        visit.Property(x => x.Why).HasMaxLength(CaseVisit.WhyMaxLength);
        visit.Property(x => x.RecordedBy).HasMaxLength(64);
    }
}
