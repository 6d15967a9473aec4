using GovConsole.Access;
using GovConsole.Jobs.Schedules;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace GovConsole.Jobs;

internal sealed class JobMap : IEntityTypeConfiguration<Job>, IEntityTypeConfiguration<Schedule>
{
    public void Configure(EntityTypeBuilder<Job> job)
    {
        job.ToTable("jobs");
        job.Property(x => x.Id).ValueGeneratedNever();
        job.Property(x => x.Kind).HasMaxLength(64);
        job.Property(x => x.Arguments).HasMaxLength(Job.ArgumentsMaxLength);
        job.Property(x => x.Owner).HasMaxLength(64);
        job.Property(x => x.Position).HasMaxLength(200);
        job.Property(x => x.MessageCode).HasMaxLength(64);
        job.Property(x => x.MessageArgs).HasMaxLength(Job.MessageMaxLength);
        job.Property(x => x.ResultUrl).HasMaxLength(200);
        job.Property(x => x.Holder).HasMaxLength(120);
        job.HasIndex(x => new { x.State, x.Id });
        job.HasIndex(x => new { x.OwnerId, x.Id });
        job.HasOne<Account>().WithMany().HasForeignKey(x => x.OwnerId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<Schedule> schedule)
    {
        schedule.ToTable("schedules");
        schedule.HasKey(x => x.Kind);
        schedule.Property(x => x.Kind).HasMaxLength(64);
    }
}
