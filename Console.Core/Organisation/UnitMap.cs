using GovConsole.Data;
using GovConsole.Kernel;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace GovConsole.Organisation;

internal sealed class UnitMap : IEntityTypeConfiguration<Unit>
{
    public void Configure(EntityTypeBuilder<Unit> unit)
    {
        unit.ToTable("units");
        unit.HasKey(x => x.Code);
        unit.Property(x => x.Code).HasMaxLength(Unit.CodeMaxLength);
        unit.Property(x => x.ParentCode).HasMaxLength(Unit.CodeMaxLength);
        unit.Property(x => x.Name).HasMaxLength(Unit.NameMaxLength);
        unit.Property(x => x.Initials).HasMaxLength(Unit.NameMaxLength);
        unit.Property(x => x.Note).HasMaxLength(Unit.NoteMaxLength);
        unit.Property(x => x.Version).IsConcurrencyToken();
        unit.HasOne<Unit>().WithMany().HasForeignKey(x => x.ParentCode).OnDelete(DeleteBehavior.Restrict);
    }
}

public static class Sets
{
    extension(ConsoleDb db)
    {
        public DbSet<Unit> Units => db.Set<Unit>();
    }

    /// <summary>The unit to be changed, as the reader last saw it.</summary>
    /// <exception cref="RuleException"><c>Organisation.UnitUnknown</c>, or <c>Rule.Stale</c> when it was changed since.</exception>
    internal static async Task<Unit> ToChangeAsync(this DbSet<Unit> units, string code, int version, CancellationToken ct)
    {
        var unit = await units.SingleOrDefaultAsync(x => x.Code == code, ct)
            ?? throw new RuleException("Organisation.UnitUnknown", null, code);
        return unit.Version == version ? unit : throw new RuleException("Rule.Stale");
    }

    internal static Task<List<string>> NamesBelowAsync(this DbSet<Unit> units, string? parentCode, string? except, CancellationToken ct) =>
        units.Where(x => x.ParentCode == parentCode && x.Code != except && !x.Retired).Select(x => x.Name).ToListAsync(ct);
}
