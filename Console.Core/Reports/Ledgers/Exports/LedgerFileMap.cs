using GovConsole.Access;
using GovConsole.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace GovConsole.Reports.Ledgers.Exports;

internal sealed class LedgerFileMap : IEntityTypeConfiguration<LedgerFile>
{
    public void Configure(EntityTypeBuilder<LedgerFile> file)
    {
        file.ToTable("ledger_files");
        file.Property(x => x.Id).ValueGeneratedNever();
        file.Property(x => x.Number).HasMaxLength(32);
        file.Property(x => x.Owner).HasMaxLength(64);
        file.Property(x => x.Language).HasMaxLength(16);
        file.Property(x => x.Columns).HasMaxLength(400);
        file.Property(x => x.Told).HasMaxLength(2000);
        file.Property(x => x.Sought).HasMaxLength(1000);
        file.Property(x => x.Hash).HasMaxLength(64);
        file.Ignore(x => x.ToldFilter);
        file.Ignore(x => x.ColumnList);
        file.HasIndex(x => x.Number).IsUnique();
        file.HasIndex(x => new { x.OwnerId, x.Id });
        file.HasIndex(x => x.ExpiresAt);
        file.HasOne<Account>().WithMany().HasForeignKey(x => x.OwnerId).OnDelete(DeleteBehavior.Restrict);
    }
}

public static class Sets
{
    extension(ConsoleDb db)
    {
        public DbSet<LedgerFile> LedgerFiles => db.Set<LedgerFile>();
    }

    /// <summary>What an actor has asked for, in whatever post, and not removed.</summary>
    public static IQueryable<LedgerFile> OwnedBy(this IQueryable<LedgerFile> files, Actor actor) =>
        files.Where(x => x.OwnerId == actor.AccountId && x.RemovedAt == null);
}
