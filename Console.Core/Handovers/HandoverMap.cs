using GovConsole.Access;
using GovConsole.Cases;
using GovConsole.Cases.Flow;
using GovConsole.Data;
using GovConsole.Files;
using GovConsole.Kernel;
using GovConsole.Organisation;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace GovConsole.Handovers;

internal sealed class HandoverMap : IEntityTypeConfiguration<Handover>
{
    public void Configure(EntityTypeBuilder<Handover> handover)
    {
        handover.ToTable("handovers");
        handover.Property(x => x.Id).ValueGeneratedNever();
        handover.Property(x => x.Number).HasMaxLength(32);
        handover.Property(x => x.Note).HasMaxLength(Handover.NoteMaxLength);
        handover.Property(x => x.GivenBy).HasMaxLength(64);
        handover.Property(x => x.SignedBy).HasMaxLength(64);
        handover.Property(x => x.TakenBackReason).HasMaxLength(DeedRules.TextMaxLength);
        handover.Property(x => x.Version).IsConcurrencyToken();
        foreach (var unit in new[] { nameof(Handover.FromCode), nameof(Handover.ToCode), nameof(Handover.Scope2), nameof(Handover.Scope3), nameof(Handover.Scope4), nameof(Handover.Scope5) })
            handover.Property(unit).HasMaxLength(Unit.CodeMaxLength);
        handover.HasIndex(x => x.Number).IsUnique();
        handover.HasIndex(x => x.Key).IsUnique();
        handover.HasIndex(x => new { x.ToCode, x.State });
        handover.HasIndex(x => new { x.FromCode, x.State });
        handover.HasMany(x => x.Lines).WithOne().HasForeignKey(x => x.HandoverId);
        handover.OwnsMany(x => x.Prints, print =>
        {
            print.ToTable("handover_files");
            print.WithOwner().HasForeignKey("HandoverId");
            print.HasKey("HandoverId", nameof(HandoverPrint.State), nameof(HandoverPrint.Language));
            print.Property(x => x.Language).HasMaxLength(16);
            print.Property(x => x.Hash).HasMaxLength(64);
            print.HasOne<StoredFile>().WithMany().HasForeignKey(x => x.FileId).OnDelete(DeleteBehavior.Restrict);
        });
    }
}

internal sealed class HandoverLineMap : IEntityTypeConfiguration<HandoverLine>
{
    public void Configure(EntityTypeBuilder<HandoverLine> line)
    {
        line.ToTable("handover_lines");
        line.Property(x => x.Id).ValueGeneratedNever();
        line.Property(x => x.Contents).HasMaxLength(HandoverLine.ContentsMaxLength);
        line.Property(x => x.Reason).HasMaxLength(DeedRules.TextMaxLength);
        line.HasIndex(x => new { x.HandoverId, x.Place }).IsUnique();
        // A case stands on one open list at most, whoever makes two at the same moment.
        line.HasIndex(x => x.CaseId, "IX_handover_lines_open").IsUnique().HasFilter("\"State\" = 'Open'");
        line.HasOne<Case>().WithMany().HasForeignKey(x => x.CaseId).OnDelete(DeleteBehavior.Restrict);
    }
}

public static class Sets
{
    extension(ConsoleDb db)
    {
        public DbSet<Handover> Handovers => db.Set<Handover>();
        public DbSet<HandoverLine> HandoverLines => db.Set<HandoverLine>();
    }

    /// <summary>The lists an actor may know of: those that the unit gives or gets, and those that pass below it.</summary>
    public static IQueryable<Handover> VisibleTo(this IQueryable<Handover> handovers, Actor actor)
    {
        actor.Demand(Permission.ReadCases);
        var code = actor.Unit.Code;
        if (actor.Unit.IsDepartment) return handovers.Where(x => x.FromCode == code || x.ToCode == code);
        return handovers.Under(actor.Unit);
    }
}
