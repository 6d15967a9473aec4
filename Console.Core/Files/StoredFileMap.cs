using GovConsole.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace GovConsole.Files;

internal sealed class StoredFileMap : IEntityTypeConfiguration<StoredFile>
{
    public void Configure(EntityTypeBuilder<StoredFile> file)
    {
        file.ToTable("files");
        file.Property(x => x.Hash).HasMaxLength(64);
        file.Property(x => x.Name).HasMaxLength(200);
        file.Property(x => x.ContentType).HasMaxLength(100);
    }
}

public static class Sets
{
    extension(ConsoleDb db)
    {
        public DbSet<StoredFile> Files => db.Set<StoredFile>();
    }
}
