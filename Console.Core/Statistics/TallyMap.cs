using GovConsole.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace GovConsole.Statistics;

internal sealed class TallyMap : IEntityTypeConfiguration<Tally>, IEntityTypeConfiguration<Posting>
{
    public void Configure(EntityTypeBuilder<Tally> tally)
    {
        tally.ToTable("tallies");
        tally.HasKey(x => new { x.Unit, x.Facet, x.Grain, x.Day, x.Value });
        tally.Property(x => x.Unit).HasMaxLength(16);
        tally.Property(x => x.Facet).HasConversion<int>();
        tally.Property(x => x.Grain).HasConversion<int>();
        tally.Property(x => x.Value).HasMaxLength(40);
        foreach (var measure in Enum.GetNames<Measure>()) tally.Property<long>(measure);
    }

    public void Configure(EntityTypeBuilder<Posting> posting)
    {
        posting.ToTable("tally_postings");
        posting.Property(x => x.Units).HasMaxLength(120);
        posting.Property(x => x.Item).HasMaxLength(40);
        posting.Property(x => x.Channel).HasMaxLength(8);
        foreach (var measure in Enum.GetNames<Measure>()) posting.Property<long>(measure);
    }
}

public static class Sets
{
    extension(ConsoleDb db)
    {
        public DbSet<Tally> Tallies => db.Set<Tally>();
    }
}
