using GovConsole.Access;
using GovConsole.Cases;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace GovConsole.Notes.Reminders;

internal sealed class ReminderMap : IEntityTypeConfiguration<Reminder>
{
    public void Configure(EntityTypeBuilder<Reminder> reminder)
    {
        reminder.ToTable("reminders");
        reminder.Property(x => x.Id).ValueGeneratedNever();
        reminder.Property(x => x.Text).HasMaxLength(Reminder.TextMaxLength);
        reminder.HasOne<Case>().WithMany().HasForeignKey(x => x.CaseId).OnDelete(DeleteBehavior.Restrict);
        reminder.HasOne<Account>().WithMany().HasForeignKey(x => x.AccountId).OnDelete(DeleteBehavior.Restrict);
        // What the bell asks on every page.
        reminder.HasIndex(x => new { x.AccountId, x.EndedAt, x.On });
    }
}
