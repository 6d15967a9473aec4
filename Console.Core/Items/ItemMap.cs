using GovConsole.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace GovConsole.Items;

internal sealed class ItemMap : IEntityTypeConfiguration<Item>
{
    public void Configure(EntityTypeBuilder<Item> item)
    {
        item.ToTable("items");
        item.Property(x => x.Code).HasMaxLength(Item.CodeMaxLength);
        item.HasIndex(x => x.Code).IsUnique();
        item.HasMany(x => x.Versions).WithOne().HasForeignKey(x => x.ItemId).OnDelete(DeleteBehavior.Restrict);
        item.Navigation(x => x.Versions).AutoInclude();
    }
}

internal sealed class ItemVersionMap : IEntityTypeConfiguration<ItemVersion>
{
    public void Configure(EntityTypeBuilder<ItemVersion> version)
    {
        version.ToTable("item_versions");
        version.Property(x => x.Id).ValueGeneratedNever();
        version.Property(x => x.Name).HasMaxLength(ItemVersion.NameMaxLength);
        version.Property(x => x.DepartmentCode).HasMaxLength(16);
        version.Property(x => x.Basis).HasMaxLength(ItemVersion.BasisMaxLength);
        version.Property(x => x.OfferedAt).HasMaxLength(64);
        version.Property(x => x.Certificate).HasMaxLength(ItemVersion.NameMaxLength);
        version.ComplexProperty(x => x.Statutory);
        version.ComplexProperty(x => x.Promised);
        version.OwnsMany(x => x.Materials, material => material.ToJson());
        version.OwnsMany(x => x.Steps, step => step.ToJson());
        // One row per number, so that two people who revise an item at once cannot both win.
        version.HasIndex(x => new { x.ItemId, x.Number }).IsUnique();
    }
}

public static class Sets
{
    extension(ConsoleDb db)
    {
        public DbSet<Item> Items => db.Set<Item>();
        public DbSet<ItemVersion> ItemVersions => db.Set<ItemVersion>();
    }

    /// <summary>The versions in force on a day, whatever their standing.</summary>
    public static IQueryable<ItemVersion> On(this IQueryable<ItemVersion> versions, DateOnly day) =>
        versions.Where(x => x.EffectiveFrom <= day && (x.EffectiveTo == null || x.EffectiveTo >= day));
}
