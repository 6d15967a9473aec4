using GovConsole.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace GovConsole.Access.Sessions;

internal sealed class SessionMap : IEntityTypeConfiguration<Session>
{
    public void Configure(EntityTypeBuilder<Session> session)
    {
        session.ToTable("sessions");
        session.Property(x => x.Id).ValueGeneratedNever();
        session.Property(x => x.Stamp).HasMaxLength(64);
        session.Property(x => x.Address).HasMaxLength(Session.AddressMaxLength);
        session.HasOne<Account>().WithMany().HasForeignKey(x => x.AccountId);
        session.HasIndex(x => x.AccountId);
    }
}

public static class Sets
{
    extension(ConsoleDb db)
    {
        public DbSet<Session> Sessions => db.Set<Session>();
    }
}
