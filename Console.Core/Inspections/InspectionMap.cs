using GovConsole.Access;
using GovConsole.AgentPoints;
using GovConsole.Files;
using GovConsole.Inspections.Plans;
using GovConsole.Inspections.Rectifications;
using GovConsole.Inspections.Visits;
using GovConsole.Organisation;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace GovConsole.Inspections;

internal sealed class InspectionPlanMap : IEntityTypeConfiguration<InspectionPlan>
{
    public void Configure(EntityTypeBuilder<InspectionPlan> plan)
    {
        plan.ToTable("inspection_plans");
        plan.Property(x => x.Id).ValueGeneratedNever();
        plan.Property(x => x.Number).HasMaxLength(32);
        plan.Property(x => x.Seed).HasMaxLength(InspectionPlan.SeedLength);
        plan.Property(x => x.Note).HasMaxLength(InspectionPlan.NoteMaxLength);
        plan.Property(x => x.MadeBy).HasMaxLength(64);
        foreach (var code in new[] { nameof(InspectionPlan.UnitCode), nameof(InspectionPlan.Scope2), nameof(InspectionPlan.Scope3), nameof(InspectionPlan.Scope4), nameof(InspectionPlan.Scope5) })
            plan.Property(code).HasMaxLength(Unit.CodeMaxLength);
        plan.HasIndex(x => x.Number).IsUnique();
        plan.HasIndex(x => x.Key).IsUnique();
        plan.HasMany(x => x.Villages).WithOne().HasForeignKey(x => x.PlanId);
        plan.HasMany(x => x.Inspectors).WithOne().HasForeignKey(x => x.PlanId);
        plan.HasOne<Account>().WithMany().HasForeignKey(x => x.MadeById).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class PlanVillageMap : IEntityTypeConfiguration<PlanVillage>
{
    public void Configure(EntityTypeBuilder<PlanVillage> village)
    {
        village.ToTable("inspection_plan_villages");
        village.HasKey(x => new { x.PlanId, x.Code });
        village.Property(x => x.Code).HasMaxLength(Unit.CodeMaxLength);
        village.Ignore(x => x.Township);
        village.HasOne<AgentPoint>().WithMany().HasForeignKey(x => x.Code).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class PlanInspectorMap : IEntityTypeConfiguration<PlanInspector>
{
    public void Configure(EntityTypeBuilder<PlanInspector> inspector)
    {
        inspector.ToTable("inspection_plan_inspectors");
        inspector.HasKey(x => new { x.PlanId, x.Township });
        inspector.Property(x => x.Township).HasMaxLength(Unit.CodeMaxLength);
        inspector.Property(x => x.Name).HasMaxLength(64);
        inspector.HasOne<Account>().WithMany().HasForeignKey(x => x.AccountId).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class InspectionVisitMap : IEntityTypeConfiguration<InspectionVisit>
{
    public void Configure(EntityTypeBuilder<InspectionVisit> visit)
    {
        visit.ToTable("inspection_visits");
        visit.Property(x => x.Id).ValueGeneratedNever();
        visit.Property(x => x.Number).HasMaxLength(32);
        visit.Property(x => x.By).HasMaxLength(64);
        visit.Property(x => x.Agent).HasMaxLength(AgentTenure.NameMaxLength);
        visit.Property(x => x.Companion).HasMaxLength(InspectionVisit.CompanionMaxLength);
        visit.Property(x => x.Place).HasConversion<GeoPlaceConverter>().HasMaxLength(40);
        foreach (var code in new[] { nameof(InspectionVisit.Code), nameof(InspectionVisit.Scope2), nameof(InspectionVisit.Scope3), nameof(InspectionVisit.Scope4), nameof(InspectionVisit.Scope5) })
            visit.Property(code).HasMaxLength(Unit.CodeMaxLength);
        visit.HasIndex(x => x.Number).IsUnique();
        visit.HasIndex(x => x.Key).IsUnique();
        visit.HasIndex(x => new { x.PlanId, x.Code });
        visit.HasIndex(x => new { x.Code, x.On });
        visit.HasOne<AgentPoint>().WithMany().HasForeignKey(x => x.Code).OnDelete(DeleteBehavior.Restrict);
        visit.HasOne<InspectionPlan>().WithMany().HasForeignKey(x => x.PlanId).OnDelete(DeleteBehavior.Restrict);
        visit.HasMany<ElementCheck>().WithOne().HasForeignKey(x => x.VisitId).OnDelete(DeleteBehavior.Restrict);
        visit.OwnsMany(x => x.Photos, photo =>
        {
            photo.ToTable("inspection_photos");
            photo.WithOwner().HasForeignKey("VisitId");
            photo.HasKey("VisitId", nameof(VisitPhoto.Element), nameof(VisitPhoto.Place));
            photo.HasOne<StoredFile>().WithMany().HasForeignKey(x => x.FileId).OnDelete(DeleteBehavior.Restrict);
        });
    }
}

internal sealed class RectificationMap : IEntityTypeConfiguration<Rectification>
{
    public void Configure(EntityTypeBuilder<Rectification> rectification)
    {
        rectification.ToTable("rectifications");
        rectification.Property(x => x.Id).ValueGeneratedNever();
        rectification.Property(x => x.Number).HasMaxLength(32);
        rectification.Property(x => x.Agent).HasMaxLength(AgentTenure.NameMaxLength);
        rectification.Property(x => x.Version).IsConcurrencyToken();
        foreach (var code in new[] { nameof(Rectification.Code), nameof(Rectification.Scope2), nameof(Rectification.Scope3), nameof(Rectification.Scope4), nameof(Rectification.Scope5) })
            rectification.Property(code).HasMaxLength(Unit.CodeMaxLength);
        foreach (var ignored in new[] { nameof(Rectification.IsClosed), nameof(Rectification.InTime), nameof(Rectification.LastFailure), nameof(Rectification.Evidence) }) rectification.Ignore(ignored);
        rectification.HasIndex(x => x.Number).IsUnique();
        rectification.HasIndex(x => new { x.State, x.DueOn });
        // One open for each element of a point, whoever checks at the same moment.
        rectification.HasIndex(x => new { x.Code, x.Element }, "IX_rectifications_one_open").IsUnique().HasFilter("\"State\" <> 'Closed'");
        rectification.HasOne<AgentPoint>().WithMany().HasForeignKey(x => x.Code).OnDelete(DeleteBehavior.Restrict);
        rectification.HasMany(x => x.Events).WithOne().HasForeignKey(x => x.RectificationId);
    }
}

internal sealed class RectificationEventMap : IEntityTypeConfiguration<RectificationEvent>
{
    public void Configure(EntityTypeBuilder<RectificationEvent> line)
    {
        line.ToTable("rectification_events");
        line.HasKey(x => new { x.RectificationId, x.Place });
        line.Property(x => x.By).HasMaxLength(64);
        line.Property(x => x.Note).HasMaxLength(ElementCheck.NoteMaxLength);
        line.HasOne<ElementCheck>().WithMany().HasForeignKey(x => x.CheckId).OnDelete(DeleteBehavior.Restrict);
        line.HasOne<StoredFile>().WithMany().HasForeignKey(x => x.FileId).OnDelete(DeleteBehavior.Restrict);
    }
}
