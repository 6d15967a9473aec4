using GovConsole.Access;
using GovConsole.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace GovConsole.Cases.Views;

internal sealed class SharedViewMap : IEntityTypeConfiguration<SharedView>
{
    public void Configure(EntityTypeBuilder<SharedView> view)
    {
        view.ToTable("shared_views");
        view.Property(x => x.Id).ValueGeneratedNever();
        view.Property(x => x.Name).HasMaxLength(SharedView.NameMaxLength);
        view.Property(x => x.Query).HasMaxLength(SharedView.QueryMaxLength);
        view.Property(x => x.By).HasMaxLength(64);
        view.HasIndex(x => new { x.Unit, x.Name }).IsUnique();
        view.HasOne<Account>().WithMany().HasForeignKey(x => x.ById).OnDelete(DeleteBehavior.Restrict);
    }
}

public static class Sets
{
    extension(ConsoleDb db)
    {
        public DbSet<SharedView> SharedViews => db.Set<SharedView>();
    }
}
