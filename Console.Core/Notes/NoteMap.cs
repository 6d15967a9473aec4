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
        note.HasOne<Case>().WithMany().HasForeignKey(x => x.CaseId);
        note.HasMany(x => x.Mentions).WithOne().HasForeignKey(x => x.NoteId);
    }
}

internal sealed class MentionMap : IEntityTypeConfiguration<Mention>
{
    public void Configure(EntityTypeBuilder<Mention> mention)
    {
        mention.ToTable("mentions");
        mention.HasKey(x => new { x.NoteId, x.AccountId });
        mention.Property(x => x.Name).HasMaxLength(64);
        mention.HasOne<Account>().WithMany().HasForeignKey(x => x.AccountId);
        mention.HasIndex(x => new { x.AccountId, x.ReadAt });
    }
}

internal sealed class ReminderMap : IEntityTypeConfiguration<Reminder>
{
    public void Configure(EntityTypeBuilder<Reminder> reminder)
    {
        reminder.ToTable("reminders");
        reminder.Property(x => x.Id).ValueGeneratedNever();
        reminder.Property(x => x.For).HasMaxLength(64);
        reminder.Property(x => x.By).HasMaxLength(64);
        reminder.Property(x => x.Text).HasMaxLength(Reminder.TextMaxLength);
        // Whoever presses twice, or in two windows, ends it once.
        reminder.Property(x => x.End).IsConcurrencyToken();
        reminder.HasOne<Case>().WithMany().HasForeignKey(x => x.CaseId);
        reminder.HasOne<Account>().WithMany().HasForeignKey(x => x.ForId).OnDelete(DeleteBehavior.Restrict);
        reminder.HasIndex(x => new { x.ForId, x.End, x.On });
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
