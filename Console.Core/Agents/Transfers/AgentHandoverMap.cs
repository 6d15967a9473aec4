using GovConsole.AgentPoints;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace GovConsole.Agents.Transfers;

internal sealed class AgentHandoverMap : IEntityTypeConfiguration<AgentHandover>
{
    public void Configure(EntityTypeBuilder<AgentHandover> handover)
    {
        handover.ToTable("agent_handovers");
        handover.Property(x => x.Id).ValueGeneratedNever();
        handover.Property(x => x.Number).HasMaxLength(32);
        handover.Property(x => x.Former).HasMaxLength(AgentTenure.NameMaxLength);
        handover.Property(x => x.Successor).HasMaxLength(AgentTenure.NameMaxLength);
        handover.Property(x => x.Note).HasMaxLength(AgentHandover.NoteMaxLength);
        handover.Property(x => x.LeaverWitnessed).HasMaxLength(AgentHandover.ReasonMaxLength);
        handover.Property(x => x.SuccessorWitnessed).HasMaxLength(AgentHandover.ReasonMaxLength);
        foreach (var name in new[] { nameof(AgentHandover.DrawnBy), nameof(AgentHandover.LeaverSignedBy), nameof(AgentHandover.SuccessorSignedBy) })
            handover.Property(name).HasMaxLength(64);
        handover.Property(x => x.Version).IsConcurrencyToken();
        handover.HasIndex(x => x.Number).IsUnique();
        // A tenure is handed over once, whoever draws up two lists at the same moment.
        handover.HasIndex(x => x.FormerId).IsUnique();
        handover.OfPoint();
        handover.HasOne<AgentTenure>().WithMany().HasForeignKey(x => x.FormerId).OnDelete(DeleteBehavior.Restrict);
        handover.HasOne<AgentTenure>().WithMany().HasForeignKey(x => x.SuccessorId).OnDelete(DeleteBehavior.Restrict);
        handover.HasMany(x => x.Cases).WithOne().HasForeignKey(x => x.HandoverId);
        handover.HasMany(x => x.Things).WithOne().HasForeignKey(x => x.HandoverId);
    }
}

internal sealed class HandoverCaseMap : IEntityTypeConfiguration<HandoverCase>
{
    public void Configure(EntityTypeBuilder<HandoverCase> line)
    {
        line.ToTable("agent_handover_cases");
        line.HasKey(x => new { x.HandoverId, x.Place });
        line.Property(x => x.Number).HasMaxLength(32);
        line.Property(x => x.ApplicantMasked).HasMaxLength(16);
        line.Property(x => x.Item).HasMaxLength(200);
        line.Property(x => x.Status).HasMaxLength(32);
    }
}

internal sealed class HandoverThingMap : IEntityTypeConfiguration<HandoverThing>
{
    public void Configure(EntityTypeBuilder<HandoverThing> line)
    {
        line.ToTable("agent_handover_things");
        line.HasKey(x => new { x.HandoverId, x.Place });
        line.Property(x => x.Item).HasMaxLength(HandoverThing.ItemMaxLength);
        line.Property(x => x.Note).HasMaxLength(HandoverThing.NoteMaxLength);
    }
}
