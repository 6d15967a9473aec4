using GovConsole.Cases.Flow;
using GovConsole.Cases.Materials;
using GovConsole.Data;
using GovConsole.Items;
using GovConsole.Organisation;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace GovConsole.Cases;

internal sealed class CaseMap : IEntityTypeConfiguration<Case>
{
    public void Configure(EntityTypeBuilder<Case> @case)
    {
        @case.ToTable("cases");
        @case.Property(x => x.Number).HasMaxLength(32).Ordinal();
        @case.Property(x => x.NumberBackwards).HasMaxLength(32).Ordinal();
        @case.HasIndex(x => x.NumberBackwards);
        @case.Property(x => x.Version).IsConcurrencyToken();
        @case.Property(x => x.Status).HasConversion<int>();
        @case.ComplexProperty(x => x.Promised);
        @case.ComplexProperty(x => x.Statutory);
        @case.ComplexProperty(x => x.MaterialUse);
        foreach (var scope in new[] { nameof(Case.Scope2), nameof(Case.Scope3), nameof(Case.Scope4), nameof(Case.Scope5), nameof(Case.DeciderCode) })
        {
            @case.Property(scope).HasMaxLength(Unit.CodeMaxLength);
            @case.HasIndex(scope, nameof(Case.ReceivedAt), nameof(Case.Id));
            @case.HasIndex(scope, nameof(Case.Status), nameof(Case.DueOn));
            // A village has so few cases that they are sorted as they are found.
            if (scope is nameof(Case.Scope5)) continue;
            @case.HasIndex(scope, nameof(Case.DueOn), nameof(Case.Id));
            @case.HasIndex(scope, nameof(Case.ClosedOn), nameof(Case.Id));
        }

        // 本级: what a province, a city or a township received itself is a small part of what it has, or nothing.
        foreach (var (own, below) in new[] { (null, nameof(Case.Scope2)), (nameof(Case.Scope2), nameof(Case.Scope3)), (nameof(Case.Scope3), nameof(Case.Scope4)) })
            @case.HasIndex([.. new[] { own }.OfType<string>(), nameof(Case.ReceivedAt), nameof(Case.Id)], $"IX_cases_{own ?? "Province"}_Own")
                .HasFilter($"\"{below}\" IS NULL OR \"{below}\" LIKE '%D%'");

        // An item is asked for in every order; in that of all cases it would be looked for through the whole ledger.
        @case.HasIndex(x => new { x.ItemId, x.ReceivedAt, x.Id });
        @case.HasIndex(x => new { x.ItemId, x.DueOn, x.Id });
        @case.HasIndex(x => new { x.ItemId, x.ClosedOn, x.Id });
        @case.HasIndex(x => new { x.DueOn, x.Id });
        @case.HasIndex(x => new { x.ClosedOn, x.Id });

        @case.Property(x => x.HolderCode).HasMaxLength(Unit.CodeMaxLength);
        @case.HasIndex(x => new { x.HolderCode, x.Status, x.DueOn });
        @case.HasIndex(x => new { x.Status, x.DeliverBy });
        @case.HasIndex(x => new { x.Status, x.ReceivedAt, x.Id });
        @case.Property(x => x.LoggedBy).HasMaxLength(64);
        @case.Property(x => x.Handler).HasMaxLength(64);
        @case.Property(x => x.ClaimedBy).HasMaxLength(64);
        foreach (var text in new[] { nameof(Case.LateReason), nameof(Case.Reason), nameof(Case.Remedies) })
            @case.Property(text).HasMaxLength(DeedRules.TextMaxLength);
        @case.Property(x => x.CorrectionContent).HasMaxLength(CaseEvent.NoteMaxLength);
        @case.Property(x => x.CertificateName).HasMaxLength(100);
        @case.Property(x => x.CertificateNumber).HasMaxLength(64);
        @case.Property(x => x.UpstreamNumber).HasMaxLength(64);
        @case.Property(x => x.Receiver).HasMaxLength(Applicant.NameMaxLength);

        @case.Property(x => x.Joint).HasMaxLength(32);
        @case.Property(x => x.Batch).HasMaxLength(32);
        // Few cases are a part of one.
        @case.HasIndex(x => x.Joint).HasFilter("\"Joint\" IS NOT NULL");
        @case.HasIndex(x => x.Batch).HasFilter("\"Batch\" IS NOT NULL");
        @case.HasIndex(x => x.Number).IsUnique();
        @case.HasIndex(x => x.IntakeKey).IsUnique();
        @case.HasIndex(x => new { x.ReceivedAt, x.Id });
        @case.HasOne<Item>().WithMany().HasForeignKey(x => x.ItemId).OnDelete(DeleteBehavior.Restrict);
        @case.HasOne<ItemVersion>().WithMany().HasForeignKey(x => x.ItemVersionId).OnDelete(DeleteBehavior.Restrict);
        @case.HasMany(x => x.Materials).WithOne().HasForeignKey(x => x.CaseId);
        @case.HasMany(x => x.Defects).WithOne().HasForeignKey(x => x.CaseId);
        @case.HasOne(x => x.Gap).WithOne().HasForeignKey<CaseGap>(x => x.CaseId);
        @case.Ignore(x => x.OpenDefects).Ignore(x => x.GapMaterials);
        // The rules ask for it whoever loads a case.
        @case.Navigation(x => x.Gap).AutoInclude();
        @case.HasMany(x => x.Suspensions).WithOne().HasForeignKey(x => x.CaseId);
        @case.HasMany(x => x.VisitLog).WithOne().HasForeignKey(x => x.CaseId);
        @case.HasMany(x => x.Parcels).WithOne().HasForeignKey(x => x.CaseId);
        @case.HasMany(x => x.Grams).WithOne().HasForeignKey(x => x.CaseId);
        @case.HasMany(x => x.Events).WithOne().HasForeignKey(x => x.CaseId);
        @case.OwnsOne(x => x.Applicant, applicant =>
        {
            applicant.Property(x => x.Name).HasMaxLength(Applicant.NameMaxLength);
            applicant.Property(x => x.NumberSealed).HasMaxLength(200);
            applicant.Property(x => x.NumberBlind).HasMaxLength(40);
            applicant.Property(x => x.NumberMasked).HasMaxLength(40);
            applicant.Property(x => x.PhoneSealed).HasMaxLength(200);
            applicant.Property(x => x.PhoneBlind).HasMaxLength(40);
            applicant.Property(x => x.PhoneMasked).HasMaxLength(20);
            applicant.Property(x => x.Contact).HasMaxLength(50);
            applicant.Property(x => x.Address).HasMaxLength(200);
            applicant.HasIndex(x => x.NumberBlind);
            applicant.HasIndex(x => x.PhoneBlind);
        });
        @case.Navigation(x => x.Applicant).IsRequired();
    }
}

internal sealed class CaseEventMap : IEntityTypeConfiguration<CaseEvent>
{
    public void Configure(EntityTypeBuilder<CaseEvent> line)
    {
        line.ToTable("case_events");
        line.Property(x => x.From).HasConversion<int>();
        line.Property(x => x.To).HasConversion<int>();
        line.Property(x => x.By).HasMaxLength(64);
        line.Property(x => x.HolderCode).HasMaxLength(Unit.CodeMaxLength);
        line.Property(x => x.Note).HasMaxLength(CaseEvent.NoteMaxLength);
        line.HasIndex(x => new { x.CaseId, x.Place }).IsUnique();
    }
}

internal sealed class SuspensionMap : IEntityTypeConfiguration<Suspension>
{
    public void Configure(EntityTypeBuilder<Suspension> suspension)
    {
        suspension.ToTable("case_suspensions");
        suspension.Property(x => x.Id).ValueGeneratedNever();
        suspension.Property(x => x.Reason).HasMaxLength(DeedRules.TextMaxLength);
        suspension.Property(x => x.ApprovedBy).HasMaxLength(50);
        suspension.Property(x => x.Outcome).HasMaxLength(DeedRules.TextMaxLength);
        suspension.Ignore(x => x.Pause);
    }
}

internal sealed class NumberSeriesMap : IEntityTypeConfiguration<NumberSeries>
{
    public void Configure(EntityTypeBuilder<NumberSeries> series)
    {
        series.ToTable("number_series");
        series.HasKey(x => new { x.Unit, x.Year });
        series.Property(x => x.Unit).HasMaxLength(Unit.CodeMaxLength);
    }
}
