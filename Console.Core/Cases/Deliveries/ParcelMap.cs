using GovConsole.Cases.Flow;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace GovConsole.Cases.Deliveries;

internal sealed class ParcelMap : IEntityTypeConfiguration<Parcel>
{
    public void Configure(EntityTypeBuilder<Parcel> parcel)
    {
        parcel.ToTable("case_parcels");
        parcel.Property(x => x.Id).ValueGeneratedNever();
        parcel.Property(x => x.Carrier).HasMaxLength(Parcel.WaybillMaxLength);
        parcel.Property(x => x.Waybill).HasMaxLength(Parcel.WaybillMaxLength);
        parcel.Property(x => x.SentBy).HasMaxLength(64);
        parcel.Property(x => x.SignedBy).HasMaxLength(Applicant.NameMaxLength);
        parcel.Property(x => x.ReturnReason).HasMaxLength(DeedRules.TextMaxLength);
        parcel.HasIndex(x => new { x.Carrier, x.Waybill }).IsUnique();
    }
}
