using GovConsole.Kernel;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace GovConsole.Workdays;

internal sealed class WorkdaysMap :
    IEntityTypeConfiguration<CalendarDay>,
    IEntityTypeConfiguration<CalendarYear>,
    IEntityTypeConfiguration<CalendarRevision>
{
    public void Configure(EntityTypeBuilder<CalendarDay> builder)
    {
        builder.ToTable("calendar_days");
        builder.HasKey(x => new { x.Scope, x.Date });
        builder.Property(x => x.Scope).HasMaxLength(UnitPath.MaxLength);
        builder.Property(x => x.Name).HasMaxLength(CalendarDay.NameMaxLength);
        builder.Property(x => x.Notice).HasMaxLength(CalendarDay.NoticeMaxLength);
        builder.Ignore(x => x.Unit);
    }

    public void Configure(EntityTypeBuilder<CalendarYear> builder)
    {
        builder.ToTable("calendar_years");
        builder.HasKey(x => x.Year);
        builder.Property(x => x.Year).ValueGeneratedNever();
        builder.Property(x => x.Notice).HasMaxLength(CalendarDay.NoticeMaxLength);
    }

    public void Configure(EntityTypeBuilder<CalendarRevision> builder)
    {
        builder.ToTable("calendar_revisions");
        builder.Property(x => x.Id).ValueGeneratedNever();
    }
}
