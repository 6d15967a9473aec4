using GovConsole.AgentPoints;
using GovConsole.Organisation;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace GovConsole.Assets;

internal sealed class AssetMap : IEntityTypeConfiguration<Asset>
{
    public void Configure(EntityTypeBuilder<Asset> asset)
    {
        asset.ToTable("assets");
        asset.Property(x => x.Code).HasMaxLength(Unit.CodeMaxLength);
        asset.Property(x => x.County).HasMaxLength(Unit.CodeMaxLength);
        asset.Property(x => x.Number).HasMaxLength(Asset.NumberMaxLength);
        asset.Property(x => x.Model).HasMaxLength(Asset.TextMaxLength);
        asset.Property(x => x.Label).HasMaxLength(Asset.TextMaxLength);
        asset.Property(x => x.Phone).HasMaxLength(AgentPoint.PhoneMaxLength);
        asset.Property(x => x.RetiredReason).HasMaxLength(Asset.ReasonMaxLength);
        asset.Property(x => x.BoundBy).HasMaxLength(64);
        asset.Property(x => x.Version).IsConcurrencyToken();
        asset.HasIndex(x => new { x.County, x.Number }).IsUnique();
        asset.HasIndex(x => x.Code);
        asset.HasOne<AgentPoint>().WithMany().HasForeignKey(x => x.Code).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class AssetChangeMap : IEntityTypeConfiguration<AssetChange>
{
    public void Configure(EntityTypeBuilder<AssetChange> change)
    {
        change.ToTable("asset_changes");
        change.Property(x => x.Before).HasMaxLength(Asset.TextMaxLength);
        change.Property(x => x.After).HasMaxLength(Asset.TextMaxLength);
        change.Property(x => x.Reason).HasMaxLength(Asset.ReasonMaxLength);
        change.Property(x => x.By).HasMaxLength(64);
        change.HasIndex(x => new { x.AssetId, x.Id });
        change.HasOne<Asset>().WithMany().HasForeignKey(x => x.AssetId).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class FaultMap : IEntityTypeConfiguration<Fault>
{
    public void Configure(EntityTypeBuilder<Fault> fault)
    {
        fault.ToTable("asset_faults");
        fault.Property(x => x.Code).HasMaxLength(Unit.CodeMaxLength);
        fault.Property(x => x.What).HasMaxLength(Fault.TextMaxLength);
        fault.Property(x => x.How).HasMaxLength(Fault.TextMaxLength);
        fault.Property(x => x.Repairer).HasMaxLength(Fault.NameMaxLength);
        fault.Property(x => x.By).HasMaxLength(64);
        fault.Property(x => x.EndedBy).HasMaxLength(64);
        fault.HasIndex(x => new { x.Code, x.ReportedOn });
        // The rule of one open ticket, for two people who report at the same moment.
        fault.HasIndex(x => x.AssetId, "IX_asset_faults_one_open").IsUnique().HasFilter("\"EndedOn\" IS NULL");
        fault.HasOne<Asset>().WithMany().HasForeignKey(x => x.AssetId).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class HeartbeatDayMap : IEntityTypeConfiguration<HeartbeatDay>
{
    public void Configure(EntityTypeBuilder<HeartbeatDay> day)
    {
        day.ToTable("heartbeat_days");
        day.HasKey(x => new { x.AssetId, x.Day });
        day.HasOne<Asset>().WithMany().HasForeignKey(x => x.AssetId).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class TestCallMap : IEntityTypeConfiguration<TestCall>
{
    public void Configure(EntityTypeBuilder<TestCall> call)
    {
        call.ToTable("test_calls");
        call.Property(x => x.Code).HasMaxLength(Unit.CodeMaxLength);
        call.Property(x => x.Phone).HasMaxLength(AgentPoint.PhoneMaxLength);
        call.Property(x => x.Note).HasMaxLength(TestCall.NoteMaxLength);
        call.Property(x => x.By).HasMaxLength(64);
        call.HasIndex(x => new { x.Code, x.On });
        call.HasOne<AgentPoint>().WithMany().HasForeignKey(x => x.Code).OnDelete(DeleteBehavior.Restrict);
    }
}
