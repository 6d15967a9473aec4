using GovConsole.Access;
using GovConsole.AgentPoints.Standards;
using GovConsole.Files;
using GovConsole.Organisation;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace GovConsole.AgentPoints;

internal sealed class PointMap : IEntityTypeConfiguration<AgentPoint>
{
    public void Configure(EntityTypeBuilder<AgentPoint> point)
    {
        point.ToTable("agent_points");
        point.HasKey(x => x.Code);
        point.Property(x => x.Code).HasMaxLength(Unit.CodeMaxLength);
        foreach (var scope in new[] { nameof(AgentPoint.Scope2), nameof(AgentPoint.Scope3), nameof(AgentPoint.Scope4), nameof(AgentPoint.Scope5) })
        {
            point.Property(scope).HasMaxLength(Unit.CodeMaxLength);
            point.HasIndex(scope);
        }

        point.Property(x => x.Address).HasMaxLength(AgentPoint.AddressMaxLength);
        point.Property(x => x.Phone).HasMaxLength(AgentPoint.PhoneMaxLength);
        point.Property(x => x.Hours).HasMaxLength(AgentPoint.HoursMaxLength);
        point.Property(x => x.Place).HasConversion<GeoPlaceConverter>().HasMaxLength(40);
        point.Property(x => x.StatusReason).HasMaxLength(ElementCheck.NoteMaxLength);
        point.Property(x => x.Version).IsConcurrencyToken();
        point.HasOne<Unit>().WithMany().HasForeignKey(x => x.Code).OnDelete(DeleteBehavior.Restrict);
        point.HasMany(x => x.Elements).WithOne().HasForeignKey(x => x.Code);
    }
}

internal sealed class PointElementMap : IEntityTypeConfiguration<PointElement>
{
    public void Configure(EntityTypeBuilder<PointElement> element)
    {
        element.ToTable("point_elements");
        element.HasKey(x => new { x.Code, x.Element });
        element.Property(x => x.Code).HasMaxLength(Unit.CodeMaxLength);
        element.Property(x => x.Note).HasMaxLength(ElementCheck.NoteMaxLength);
        element.Property(x => x.Answers).HasConversion<AnswersConverter>().HasMaxLength(Answers.MaxLength);
        element.Property(x => x.By).HasMaxLength(64);
        element.HasOne<StoredFile>().WithMany().HasForeignKey(x => x.FileId).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class ElementCheckMap : IEntityTypeConfiguration<ElementCheck>
{
    public void Configure(EntityTypeBuilder<ElementCheck> check)
    {
        check.ToTable("element_checks");
        check.Property(x => x.Code).HasMaxLength(Unit.CodeMaxLength);
        check.Property(x => x.Note).HasMaxLength(ElementCheck.NoteMaxLength);
        check.Property(x => x.Answers).HasConversion<AnswersConverter>().HasMaxLength(Answers.MaxLength);
        check.Property(x => x.Edition).HasMaxLength(RuleEdition.NameMaxLength);
        check.Property(x => x.Place).HasConversion<GeoPlaceConverter>().HasMaxLength(40);
        check.Property(x => x.By).HasMaxLength(64);
        check.HasIndex(x => new { x.Code, x.Id });
        check.HasOne<AgentPoint>().WithMany().HasForeignKey(x => x.Code).OnDelete(DeleteBehavior.Restrict);
        check.HasOne<StoredFile>().WithMany().HasForeignKey(x => x.FileId).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class AgentTenureMap : IEntityTypeConfiguration<AgentTenure>
{
    public void Configure(EntityTypeBuilder<AgentTenure> tenure)
    {
        tenure.ToTable("agent_tenures");
        tenure.Property(x => x.Code).HasMaxLength(Unit.CodeMaxLength);
        tenure.Property(x => x.Name).HasMaxLength(AgentTenure.NameMaxLength);
        tenure.Property(x => x.PhoneSealed).HasMaxLength(200);
        tenure.Property(x => x.PhoneMasked).HasMaxLength(20);
        tenure.Property(x => x.Post).HasMaxLength(AgentTenure.TextMaxLength);
        tenure.Property(x => x.Training).HasMaxLength(AgentTenure.TextMaxLength);
        tenure.Property(x => x.EndReason).HasMaxLength(ElementCheck.NoteMaxLength);
        tenure.HasIndex(x => new { x.Code, x.From });
        // The rule of one primary agent, for two people who appoint at the same moment.
        tenure.HasIndex(x => x.Code, "IX_agent_tenures_one_primary").IsUnique().HasFilter("\"Primary\" AND \"To\" IS NULL");
        tenure.HasOne<AgentPoint>().WithMany().HasForeignKey(x => x.Code).OnDelete(DeleteBehavior.Restrict);
        tenure.HasOne<Account>().WithMany().HasForeignKey(x => x.AccountId).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class StatusChangeMap : IEntityTypeConfiguration<StatusChange>
{
    public void Configure(EntityTypeBuilder<StatusChange> change)
    {
        change.ToTable("point_status_changes");
        change.Property(x => x.Code).HasMaxLength(Unit.CodeMaxLength);
        change.Property(x => x.Reason).HasMaxLength(ElementCheck.NoteMaxLength);
        change.Property(x => x.By).HasMaxLength(64);
        change.HasIndex(x => new { x.Code, x.Id });
        change.HasOne<AgentPoint>().WithMany().HasForeignKey(x => x.Code).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class AgentDayMap : IEntityTypeConfiguration<AgentDay>
{
    public void Configure(EntityTypeBuilder<AgentDay> day)
    {
        day.ToTable("agent_days");
        day.HasKey(x => new { x.Code, x.Day });
        day.Property(x => x.Code).HasMaxLength(Unit.CodeMaxLength);
        day.HasOne<AgentPoint>().WithMany().HasForeignKey(x => x.Code).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class AnswersConverter() : ValueConverter<Answers, string>(value => value.ToString(), value => Answers.Read(value));

internal sealed class GeoPlaceConverter() : ValueConverter<GeoPlace, string>(
    value => value.ToString(), value => GeoPlace.Read(value));
