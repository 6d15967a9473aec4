using GovConsole.Data;
using GovConsole.Organisation;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace GovConsole.Reports.Publications;

internal sealed class PublicationMap : IEntityTypeConfiguration<Publication>
{
    public void Configure(EntityTypeBuilder<Publication> publication)
    {
        publication.ToTable("publications");
        publication.Property(x => x.Id).ValueGeneratedNever();
        foreach (var scope in new[] { nameof(Publication.Scope2), nameof(Publication.Scope3), nameof(Publication.Scope4), nameof(Publication.Scope5) }) publication.Property(scope).HasMaxLength(Unit.CodeMaxLength);
        publication.Property(x => x.Number).HasMaxLength(Publication.NumberMaxLength);
        publication.Property(x => x.Hash).HasMaxLength(64);
        foreach (var name in new[] { nameof(Publication.DraftedBy), nameof(Publication.PublishedBy), nameof(Publication.WithdrawnBy) }) publication.Property(name).HasMaxLength(64);
        publication.Property(x => x.WithdrawnReason).HasMaxLength(Publication.ReasonMaxLength);
        publication.Property(x => x.Version).IsConcurrencyToken();
        publication.HasIndex(x => x.Number).IsUnique();
        // One draft of a period at a time, and one that stands.
        publication.HasIndex(x => new { x.Unit, x.Kind, x.From, x.State }, "IX_publications_once").IsUnique().HasFilter("\"State\" <> 'Withdrawn'");
    }
}

public static class PublicationSets
{
    extension(ConsoleDb db)
    {
        public DbSet<Publication> Publications => db.Set<Publication>();
    }
}
