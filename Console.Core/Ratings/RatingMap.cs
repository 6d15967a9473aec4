using GovConsole.Cases;
using GovConsole.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace GovConsole.Ratings;

internal sealed class RatingMap : IEntityTypeConfiguration<Rating>
{
    public void Configure(EntityTypeBuilder<Rating> rating)
    {
        rating.ToTable("ratings");
        rating.Property(x => x.Id).ValueGeneratedNever();
        rating.Property(x => x.Level).HasConversion<int>();
        rating.Property(x => x.Text).HasMaxLength(Rating.TextMaxLength);
        rating.Property(x => x.By).HasMaxLength(64);
        rating.Property(x => x.Version).IsConcurrencyToken();
        // Of two who rate at the same moment one is told that it is done.
        rating.HasIndex(x => x.CaseId).IsUnique();
        rating.HasIndex(x => new { x.RatedOn, x.Level });
        rating.HasIndex(x => new { x.Stage, x.DueOn });
        rating.HasOne<Case>().WithOne().HasForeignKey<Rating>(x => x.CaseId).OnDelete(DeleteBehavior.Restrict);
        rating.HasMany(x => x.Steps).WithOne().HasForeignKey(x => x.RatingId);
    }
}

internal sealed class CureStepMap : IEntityTypeConfiguration<CureStep>
{
    public void Configure(EntityTypeBuilder<CureStep> step)
    {
        step.ToTable("rating_steps");
        step.Property(x => x.Id).ValueGeneratedNever();
        step.Property(x => x.By).HasMaxLength(64);
        step.Property(x => x.Text).HasMaxLength(Rating.TextMaxLength);
        step.HasIndex(x => new { x.RatingId, x.Place }).IsUnique();
    }
}

internal sealed class CallBackMap : IEntityTypeConfiguration<CallBack>
{
    public void Configure(EntityTypeBuilder<CallBack> call)
    {
        call.ToTable("case_call_backs");
        call.Property(x => x.Id).ValueGeneratedNever();
        call.Property(x => x.By).HasMaxLength(64);
        call.Property(x => x.Text).HasMaxLength(Rating.TextMaxLength);
        call.HasIndex(x => x.CaseId);
        call.HasOne<Case>().WithMany().HasForeignKey(x => x.CaseId).OnDelete(DeleteBehavior.Restrict);
    }
}

public static class Sets
{
    extension(ConsoleDb db)
    {
        public DbSet<Rating> Ratings => db.Set<Rating>();
        public DbSet<CallBack> CallBacks => db.Set<CallBack>();
    }
}
