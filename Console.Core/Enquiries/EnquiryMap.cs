using GovConsole.Access;
using GovConsole.Cases;
using GovConsole.Data;
using GovConsole.Kernel;
using GovConsole.Organisation;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace GovConsole.Enquiries;

internal sealed class EnquiryMap : IEntityTypeConfiguration<Enquiry>
{
    public void Configure(EntityTypeBuilder<Enquiry> enquiry)
    {
        enquiry.ToTable("enquiries");
        enquiry.Property(x => x.Id).ValueGeneratedNever();
        enquiry.Property(x => x.Number).HasMaxLength(32);
        foreach (var scope in new[] { nameof(Enquiry.Scope2), nameof(Enquiry.Scope3), nameof(Enquiry.Scope4), nameof(Enquiry.Scope5) })
            enquiry.Property(scope).HasMaxLength(Unit.CodeMaxLength);
        foreach (var name in new[] { nameof(Enquiry.Name), nameof(Enquiry.LoggedBy), nameof(Enquiry.AnsweredBy) }) enquiry.Property(name).HasMaxLength(64);
        foreach (var text in new[] { nameof(Enquiry.Text), nameof(Enquiry.Answer) }) enquiry.Property(text).HasMaxLength(Enquiry.TextMaxLength);
        enquiry.Property(x => x.Version).IsConcurrencyToken();
        enquiry.HasIndex(x => x.Number).IsUnique();
        enquiry.HasIndex(x => x.Key).IsUnique();
        enquiry.HasIndex(x => x.DueOn);
        foreach (var scope in new[] { nameof(Enquiry.Scope2), nameof(Enquiry.Scope3), nameof(Enquiry.Scope4), nameof(Enquiry.Scope5) })
        {
            enquiry.HasIndex(scope, nameof(Enquiry.Id));
            enquiry.HasIndex(scope, nameof(Enquiry.DueOn));
        }
        enquiry.HasOne<Case>().WithMany().HasForeignKey(x => x.CaseId).OnDelete(DeleteBehavior.Restrict);
        enquiry.HasOne<Account>().WithMany().HasForeignKey(x => x.LoggedById).OnDelete(DeleteBehavior.Restrict);
        enquiry.HasOne<Account>().WithMany().HasForeignKey(x => x.AnsweredById).OnDelete(DeleteBehavior.Restrict);
    }
}

public static class Sets
{
    extension(ConsoleDb db)
    {
        public DbSet<Enquiry> Enquiries => db.Set<Enquiry>();
    }

    /// <summary>What the units of the actor's subtree answer.</summary>
    public static IQueryable<Enquiry> VisibleTo(this IQueryable<Enquiry> enquiries, Actor actor)
    {
        actor.Demand(Permission.ReadEnquiries);
        return enquiries.Under(actor.Unit);
    }

    /// <exception cref="RuleException"><c>Enquiry.Unknown</c>, also for one that the actor may not see.</exception>
    internal static async Task<Enquiry> EnquiryAsync(this ConsoleDb db, string number, Actor actor, CancellationToken ct) =>
        await db.Enquiries.VisibleTo(actor).SingleOrDefaultAsync(x => x.Number == number, ct) ?? throw new RuleException("Enquiry.Unknown", null, number);
}
