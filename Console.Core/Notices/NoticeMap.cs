using GovConsole.Access;
using GovConsole.Files;
using GovConsole.Organisation;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace GovConsole.Notices;

internal sealed class NoticeMap : IEntityTypeConfiguration<Notice>
{
    public void Configure(EntityTypeBuilder<Notice> notice)
    {
        notice.ToTable("notices");
        notice.Property(x => x.Id).ValueGeneratedNever();
        notice.Property(x => x.Number).HasMaxLength(32);
        foreach (var scope in new[] { nameof(Notice.Scope2), nameof(Notice.Scope3), nameof(Notice.Scope4), nameof(Notice.Scope5) }) notice.Property(scope).HasMaxLength(Unit.CodeMaxLength);
        notice.Property(x => x.Title).HasMaxLength(Notice.TitleMaxLength);
        notice.Property(x => x.Text).HasMaxLength(Notice.TextMaxLength);
        notice.Property(x => x.SentBy).HasMaxLength(64);
        notice.Property(x => x.WithdrawnBy).HasMaxLength(64);
        notice.Property(x => x.WithdrawnReason).HasMaxLength(Notice.ReasonMaxLength);
        notice.Property(x => x.Version).IsConcurrencyToken();
        notice.HasIndex(x => x.Number).IsUnique();
        notice.HasIndex(x => x.Key).IsUnique();
        notice.HasIndex(x => x.SentAt);
        notice.HasOne<Account>().WithMany().HasForeignKey(x => x.SentById).OnDelete(DeleteBehavior.Restrict);
        notice.HasOne<StoredFile>().WithMany().HasForeignKey(x => x.FileId).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class NoticeRecipientMap : IEntityTypeConfiguration<NoticeRecipient>
{
    public void Configure(EntityTypeBuilder<NoticeRecipient> recipient)
    {
        recipient.ToTable("notice_recipients");
        recipient.Property(x => x.Id).ValueGeneratedNever();
        foreach (var code in new[] { nameof(NoticeRecipient.Code), nameof(NoticeRecipient.Scope2), nameof(NoticeRecipient.Scope3), nameof(NoticeRecipient.Scope4), nameof(NoticeRecipient.Scope5) })
            recipient.Property(code).HasMaxLength(Unit.CodeMaxLength);
        foreach (var name in new[] { nameof(NoticeRecipient.Name), nameof(NoticeRecipient.ReadBy), nameof(NoticeRecipient.ConfirmedBy) }) recipient.Property(name).HasMaxLength(64);
        recipient.HasIndex(x => new { x.NoticeId, x.Code });
        // What the bell of an agent asks on every page.
        recipient.HasIndex(x => new { x.Code, x.ReadAt });
        recipient.HasOne<Notice>().WithMany().HasForeignKey(x => x.NoticeId).OnDelete(DeleteBehavior.Restrict);
        recipient.HasOne<Grant>().WithMany().HasForeignKey(x => x.PostId).OnDelete(DeleteBehavior.Restrict);
        recipient.HasOne<Grant>().WithMany().HasForeignKey(x => x.ReaderPostId).OnDelete(DeleteBehavior.Restrict);
    }
}
