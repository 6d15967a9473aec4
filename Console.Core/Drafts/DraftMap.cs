using GovConsole.Access;
using GovConsole.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace GovConsole.Drafts;

internal sealed class DraftMap : IEntityTypeConfiguration<Draft>
{
    public void Configure(EntityTypeBuilder<Draft> draft)
    {
        draft.ToTable("drafts");
        draft.HasKey(x => new { x.AccountId, x.Form, x.Subject });
        draft.Property(x => x.Form).HasMaxLength(Draft.FormMaxLength);
        draft.Property(x => x.Subject).HasMaxLength(Draft.SubjectMaxLength);
        draft.Property(x => x.Title).HasMaxLength(Draft.TitleMaxLength);
        draft.Property(x => x.Address).HasMaxLength(Draft.AddressMaxLength);
        draft.Property(x => x.Version).IsConcurrencyToken();
        draft.HasOne<Account>().WithMany().HasForeignKey(x => x.AccountId);
    }
}

public static class Sets
{
    extension(ConsoleDb db)
    {
        public DbSet<Draft> Drafts => db.Set<Draft>();
    }

    /// <summary>To be called in the transaction that does what the form was for.</summary>
    public static Task DropDraftAsync(this ConsoleDb db, Actor actor, Guid key, CancellationToken ct) =>
        db.Drafts.Where(x => x.AccountId == actor.AccountId && x.Key == key).ExecuteDeleteAsync(ct);
}
