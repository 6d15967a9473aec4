using GovConsole.Access;
using GovConsole.Cases;
using GovConsole.Data;
using GovConsole.Notes.Reminders;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace GovConsole.Notes;

internal sealed class NoteMap : IEntityTypeConfiguration<Note>
{
    public void Configure(EntityTypeBuilder<Note> note)
    {
        note.ToTable("notes");
        note.Property(x => x.Id).ValueGeneratedNever();
        note.Property(x => x.Text).HasMaxLength(Note.TextMaxLength);
        note.Property(x => x.By).HasMaxLength(64);
        note.HasIndex(x => new { x.CaseId, x.At });
        note.HasOne<Case>().WithMany().HasForeignKey(x => x.CaseId).OnDelete(DeleteBehavior.Restrict);
        note.HasOne<Account>().WithMany().HasForeignKey(x => x.ById).OnDelete(DeleteBehavior.Restrict);
        note.HasMany(x => x.Mentions).WithOne().HasForeignKey(x => x.NoteId).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class MentionMap : IEntityTypeConfiguration<Mention>
{
    public void Configure(EntityTypeBuilder<Mention> mention)
    {
        mention.ToTable("mentions");
        mention.HasKey(x => new { x.NoteId, x.AccountId });
        mention.Property(x => x.Name).HasMaxLength(64);
        mention.HasOne<Case>().WithMany().HasForeignKey(x => x.CaseId).OnDelete(DeleteBehavior.Restrict);
        mention.HasOne<Account>().WithMany().HasForeignKey(x => x.AccountId).OnDelete(DeleteBehavior.Restrict);
        // What the bell asks on every page.
        mention.HasIndex(x => new { x.AccountId, x.ReadAt, x.CaseId });
    }
}

public static class Sets
{
    extension(ConsoleDb db)
    {
        public DbSet<Note> Notes => db.Set<Note>();
        public DbSet<Mention> Mentions => db.Set<Mention>();
        public DbSet<Reminder> Reminders => db.Set<Reminder>();
    }
}
