using GovConsole.Data;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace GovConsole.Access;

internal sealed class AccountMap : IEntityTypeConfiguration<Account>
{
    public void Configure(EntityTypeBuilder<Account> account)
    {
        account.ToTable("accounts");
        account.Property(x => x.UserName).HasMaxLength(64);
        account.Property(x => x.NormalizedUserName).HasMaxLength(64);
        account.Property(x => x.Email).HasMaxLength(128);
        account.Property(x => x.NormalizedEmail).HasMaxLength(128);
        account.Property(x => x.DisplayName).HasMaxLength(64);
        account.Property(x => x.PhoneNumber).HasMaxLength(32);
        account.Property(x => x.PasswordHash).HasMaxLength(256);
        account.Property(x => x.SecurityStamp).HasMaxLength(64);
        account.Property(x => x.ConcurrencyStamp).HasMaxLength(64).IsConcurrencyToken();
        // Identity speaks DateTimeOffset here; stored as UTC so that both databases can compare it.
        account.Property(x => x.LockoutEnd).HasConversion(
            value => value == null ? (DateTime?)null : value.Value.UtcDateTime,
            value => value == null ? null : new DateTimeOffset(DateTime.SpecifyKind(value.Value, DateTimeKind.Utc)));
        account.HasIndex(x => x.NormalizedUserName).IsUnique();
    }
}

internal sealed class AccountTokenMap : IEntityTypeConfiguration<IdentityUserToken<Guid>>
{
    public void Configure(EntityTypeBuilder<IdentityUserToken<Guid>> token)
    {
        token.ToTable("account_tokens");
        token.HasKey(x => new { x.UserId, x.LoginProvider, x.Name });
        token.Property(x => x.LoginProvider).HasMaxLength(64);
        token.Property(x => x.Name).HasMaxLength(64);
        token.HasOne<Account>().WithMany().HasForeignKey(x => x.UserId);
    }
}

internal sealed class AccountClaimMap : IEntityTypeConfiguration<IdentityUserClaim<Guid>>
{
    public void Configure(EntityTypeBuilder<IdentityUserClaim<Guid>> claim)
    {
        claim.ToTable("account_claims");
        claim.HasOne<Account>().WithMany().HasForeignKey(x => x.UserId);
    }
}

internal sealed class AccountLoginMap : IEntityTypeConfiguration<IdentityUserLogin<Guid>>
{
    public void Configure(EntityTypeBuilder<IdentityUserLogin<Guid>> login)
    {
        login.ToTable("account_logins");
        login.HasKey(x => new { x.LoginProvider, x.ProviderKey });
        login.Property(x => x.LoginProvider).HasMaxLength(64);
        login.Property(x => x.ProviderKey).HasMaxLength(128);
        login.HasOne<Account>().WithMany().HasForeignKey(x => x.UserId);
    }
}

internal sealed class GrantMap : IEntityTypeConfiguration<Grant>
{
    public void Configure(EntityTypeBuilder<Grant> grant)
    {
        grant.ToTable("grants");
        grant.Property(x => x.GrantedBy).HasMaxLength(64);
        grant.HasOne<Account>().WithMany().HasForeignKey(x => x.AccountId).OnDelete(DeleteBehavior.Restrict);
        grant.HasIndex(x => x.AccountId);
    }
}

internal sealed class PreferenceMap : IEntityTypeConfiguration<Preference>
{
    public void Configure(EntityTypeBuilder<Preference> preference)
    {
        preference.ToTable("preferences");
        preference.HasKey(x => new { x.AccountId, x.Key });
        preference.Property(x => x.Key).HasMaxLength(64);
        preference.Property(x => x.Value).HasMaxLength(4000);
        preference.HasOne<Account>().WithMany().HasForeignKey(x => x.AccountId);
    }
}

public static class Sets
{
    extension(ConsoleDb db)
    {
        public DbSet<Account> Accounts => db.Set<Account>();
        public DbSet<Grant> Grants => db.Set<Grant>();
        public DbSet<Preference> Preferences => db.Set<Preference>();
    }
}
